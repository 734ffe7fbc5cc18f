using Scenarios.Model.Uncertainty;

namespace Benchmarks;

/// <summary>Monte Carlo that remembers which streams were asked for.</summary>
internal sealed record RecordingDesign : SamplingDesign
{
    public override string Id => "mc";

    public string[] Assumptions { get; private set; } = [];

    public string[] Shocks { get; private set; } = [];

    internal override IUniforms Open(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws) =>
        new RandomStreams(seed, Assumptions = [.. dimensions.Select(d => d.Stream)]);

    internal override IUniforms OpenShocks(ulong seed, IEnumerable<string> streams) => new RandomStreams(seed, Shocks = [.. streams]);
}
