namespace Scenarios.Model.Facts;

/// <summary>
/// What holds for all assumptions of one pattern 假设目录条目: unit, the values that mean something at all, and what it does.
/// {cluster}, {period}, {sector} and {stage} stand for the county's own ids. <see cref="Lever"/> says whether policy works on it, and which way a planner pulls.
/// </summary>
public sealed record AssumptionRule(
    string Pattern,
    string Unit,
    double Minimum,
    double Maximum,
    CountyScope Scope,
    string Rule,
    BilingualText Meaning,
    LeverDirection Lever = LeverDirection.None);
