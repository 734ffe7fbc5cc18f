namespace Scenarios.Contracts;

/// <summary>A level or multiple of GDP read in constant and in current prices 不变价与现价之辨. Rates are a year from the base year.</summary>
/// <param name="IsReal">How the plan means it.</param>
/// <param name="RealMultiple">Of base-year GDP, read in constant prices.</param>
/// <param name="NominalMultiple">Of base-year GDP, read in current prices.</param>
/// <param name="PlanGrowth">The plan's own real growth.</param>
/// <param name="PlanMultiple">What it makes of base-year GDP.</param>
/// <param name="ReachedInRealTerms">Whether it is enough in constant prices.</param>
/// <param name="Inflation">The growth of the deflator with which it is just enough in current prices.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.PriceTrapMessage")]
public sealed record PriceTrapMessage(
    [property: Id(0)] string Target,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] int Year,
    [property: Id(3)] bool IsReal,
    [property: Id(4)] double RealMultiple,
    [property: Id(5)] double RealGrowth,
    [property: Id(6)] double NominalMultiple,
    [property: Id(7)] double NominalGrowth,
    [property: Id(8)] double? PlanGrowth,
    [property: Id(9)] double? PlanMultiple,
    [property: Id(10)] bool? ReachedInRealTerms,
    [property: Id(11)] double? Inflation);
