namespace Scenarios.Contracts;

/// <summary>A class that the office set against that of the rule 人工改定.</summary>
/// <param name="ByRule">The class that the rule gives.</param>
/// <param name="By">Who answers for it.</param>
/// <param name="On">When it was set.</param>
/// <param name="Reason">Why.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewOverride")]
public sealed record ReviewOverride(
    [property: Id(0)] string ByRule,
    [property: Id(1)] string By,
    [property: Id(2)] DateOnly On,
    [property: Id(3)] string Reason);
