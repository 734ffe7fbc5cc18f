using System.Collections.Immutable;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// How the draws of assumptions and projects are spread 抽样设计. Every design is addressed by draw number; yearly shocks are always Monte Carlo.
/// </summary>
public abstract record SamplingDesign
{
    /// <summary>Names the design and all its settings, in files, on screens and in a run's digest.</summary>
    public abstract string Id { get; }

    /// <summary>The uniforms of these dimensions.</summary>
    /// <param name="seed">Of the run.</param>
    /// <param name="dimensions">What is drawn, in the order of the rows that are filled.</param>
    /// <param name="draws">Draws of the run: a Latin hypercube is made for a number of them.</param>
    internal abstract IUniforms Open(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws);

    /// <summary>The uniforms of the yearly shocks.</summary>
    internal virtual IUniforms OpenShocks(ulong seed, IEnumerable<string> streams) => new RandomStreams(seed, streams);

    /// <summary>The assumptions whose values the design itself names.</summary>
    internal virtual ImmutableArray<GridLevels> Levels => [];

    /// <summary>The value of one of them in 16 draws from the first.</summary>
    internal virtual Lane Value(int factor, ulong firstDraw) => Lane.Undefined;
}
