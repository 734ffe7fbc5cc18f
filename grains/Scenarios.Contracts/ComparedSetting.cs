namespace Scenarios.Contracts;

/// <summary>How one scenario sets a lever 杠杆取值.</summary>
/// <param name="IsThere">Whether the scenario has the project or event at all.</param>
/// <param name="ByPool">Left to the project's pool, or to the assumption on all projects; the value is what the central case takes.</param>
/// <param name="Value">The mode of an assumption; else the value itself.</param>
/// <param name="Low">Of an assumption.</param>
/// <param name="High">Of an assumption.</param>
/// <param name="Distribution">fixed, triangular, uniform or normal.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ComparedSetting")]
public sealed record ComparedSetting(
    [property: Id(0)] bool IsThere,
    [property: Id(1)] bool ByPool,
    [property: Id(2)] double Value,
    [property: Id(3)] double Low,
    [property: Id(4)] double High,
    [property: Id(5)] string Distribution);
