namespace Scenarios.Contracts;

/// <summary>Who made a revision, when and why 版本信息.</summary>
/// <param name="Digest">Of the scenario with all its ancestors.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.RevisionInfo")]
public sealed record RevisionInfo(
    [property: Id(0)] int Revision,
    [property: Id(1)] string Who,
    [property: Id(2)] DateTimeOffset When,
    [property: Id(3)] string Note,
    [property: Id(4)] string Digest);
