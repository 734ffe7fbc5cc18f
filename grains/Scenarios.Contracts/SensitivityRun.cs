namespace Scenarios.Contracts;

/// <summary>An ensemble run whose draws are analysed 所分析的运算.</summary>
/// <param name="Design">As the run was named: saltelli:… or morris:…; others are refused.</param>
/// <param name="Draws">Of the run.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SensitivityRun")]
public sealed record SensitivityRun(
    [property: Id(0)] string Design,
    [property: Id(1)] long Draws);
