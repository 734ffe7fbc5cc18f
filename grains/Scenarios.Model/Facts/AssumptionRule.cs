namespace Scenarios.Model.Facts;

/// <summary>
/// What holds for all assumptions of one pattern 假设目录条目: unit, the values that mean something at all, and what it does.
/// {cluster}, {period}, {sector} and {stage} stand for the county's own ids. <see cref="Lever"/> says whether policy works on it, and which way a planner pulls;
/// <see cref="MayComeWithSectors"/>, that a county known by sector may give it too.
/// </summary>
public sealed record AssumptionRule(
    string Pattern,
    string Unit,
    double Minimum,
    double Maximum,
    CountyScope Scope,
    string Rule,
    BilingualText Meaning,
    LeverDirection Lever = LeverDirection.None,
    bool MayComeWithSectors = false)
{
    /// <summary>Whether a county of this scope must give it; what it need not give comes with all others of its kind or with none.</summary>
    public bool IsRequired(CountyScope scope) => Scope == CountyScope.Sectors || scope == CountyScope.Full;
}
