namespace Scenarios.Model.Analysis.Ranking;

/// <summary>A scenario's draws of one target 目标抽样.</summary>
/// <param name="Values">The indicator, by draw.</param>
/// <param name="Hits">1 where the draw reaches the target, else 0.</param>
/// <param name="Central">The indicator in the central case.</param>
internal sealed record TargetSample(double[] Values, double[] Hits, double Central)
{
    /// <summary>What leads from another scenario's draws to these.</summary>
    public ChangeEffect From(TargetSample before) =>
        new(PairedDifference.Of(Hits, before.Hits), PairedDifference.Of(Values, before.Values), Central - before.Central);
}
