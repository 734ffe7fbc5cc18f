namespace Scenarios.Contracts;

/// <summary>A change to a scenario 修订请求. Nothing is written when the expected revision is not the latest.</summary>
/// <param name="ExpectedRevision">0 to create.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.RevisionRequest")]
public sealed record RevisionRequest(
    [property: Id(0)] int ExpectedRevision,
    [property: Id(1)] string Who,
    [property: Id(2)] string Note);
