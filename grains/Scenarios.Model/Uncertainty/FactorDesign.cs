using System.Collections.Immutable;

namespace Scenarios.Model.Uncertainty;

/// <summary>A design whose draws differ by chosen factors in a fixed pattern 敏感性抽样设计, so that effects can be estimated from their outputs.</summary>
/// <param name="Factors">What moves.</param>
public abstract record FactorDesign(ImmutableArray<DesignFactor> Factors) : SamplingDesign
{
    /// <summary>The pattern has so many draws, no fewer and no more.</summary>
    public abstract long Draws { get; }

    internal sealed override IUniforms Open(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws) => Columns(seed, [.. dimensions.Select(d => d.Stream)]);

    internal sealed override IUniforms OpenShocks(ulong seed, IEnumerable<string> streams) => Columns(seed, [.. streams]);

    /// <summary>The uniforms of streams, each with the factor that holds it.</summary>
    private protected abstract IUniforms Columns(ulong seed, string[] streams, int[] owners);

    private IUniforms Columns(ulong seed, string[] streams) => Columns(seed, streams, OwnersOf(streams));

    /// <summary>The factor that holds each of these streams; −1 where none does.</summary>
    private int[] OwnersOf(IEnumerable<string> streams)
    {
        var owners = new Dictionary<string, int>();
        for (var factor = 0; factor < Factors.Length; factor++)
        {
            foreach (var stream in Factors[factor].Assumptions.Select(a => a.Key).Concat(Factors[factor].Chance))
            {
                owners.Add(stream, factor);
            }
        }

        return [.. streams.Select(s => owners.GetValueOrDefault(s, -1))];
    }
}
