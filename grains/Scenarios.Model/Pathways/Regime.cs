namespace Scenarios.Model.Pathways;

/// <summary>Futures that hold for the years after a step 生效的情景区间.</summary>
public sealed record Regime(int AfterStep, Futures Futures)
{
    /// <summary>The regime that holds for a step: the last one that came before it; for the base year the first.</summary>
    public static Regime At(IReadOnlyList<Regime> regimes, int step)
    {
        ArgumentNullException.ThrowIfNull(regimes);
        return regimes.LastOrDefault(r => r.AfterStep < step) ?? regimes[0];
    }
}
