namespace Scenarios.Contracts;

/// <summary>Levers that hold from a year on 中途干预.</summary>
/// <param name="AfterYear">They hold in the years after this one.</param>
/// <param name="Levers">UTF-8 YAML: the lever keys of a scenario file.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.Intervention")]
public sealed record Intervention(
    [property: Id(0)] int AfterYear,
    [property: Id(1)] byte[] Levers,
    [property: Id(2)] string Who);
