namespace Scenarios.Contracts;

/// <summary>A file of a county folder or a scenario, by name.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.NamedFile")]
public sealed record NamedFile(
    [property: Id(0)] string Name,
    [property: Id(1)] byte[] Content);
