using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>A level or a multiple of GDP read in constant and in current prices 不变价与现价之辨. Rates are a year from the base year.</summary>
/// <param name="IsReal">How the plan means it.</param>
/// <param name="RealMultiple">Of base-year GDP, read in constant prices.</param>
/// <param name="RealGrowth">That takes the base year there.</param>
/// <param name="NominalMultiple">Of base-year GDP, read in current prices.</param>
/// <param name="NominalGrowth">That takes the base year there.</param>
/// <param name="PlanGrowth">The plan's own real growth of GDP; null where it has none.</param>
/// <param name="PlanMultiple">What it makes of base-year GDP.</param>
/// <param name="ReachedInRealTerms">Whether the plan's own growth is enough in constant prices.</param>
/// <param name="Inflation">The growth of the deflator with which the plan's own growth is just enough in current prices.</param>
public sealed record PriceTrap(
    Target Target,
    bool IsReal,
    double RealMultiple,
    double RealGrowth,
    double NominalMultiple,
    double NominalGrowth,
    double? PlanGrowth,
    double? PlanMultiple,
    bool? ReachedInRealTerms,
    double? Inflation);
