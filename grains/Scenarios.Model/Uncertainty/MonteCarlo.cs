namespace Scenarios.Model.Uncertainty;

/// <summary>Independent draws 蒙特卡洛抽样.</summary>
public sealed record MonteCarlo : SamplingDesign
{
    public override string Id => "mc";

    internal override IUniforms Open(ulong seed, IReadOnlyList<DesignDimension> dimensions, long draws) => new RandomStreams(seed, dimensions.Select(d => d.Stream));
}
