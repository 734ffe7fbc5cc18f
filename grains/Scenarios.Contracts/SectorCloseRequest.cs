namespace Scenarios.Contracts;

/// <summary>Closes a sector's year 行业账户结账请求.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SectorCloseRequest")]
public sealed record SectorCloseRequest(
    [property: Id(0)] string Digest,
    [property: Id(1)] int Step,
    [property: Id(2)] double Linkage,
    [property: Id(3)] double Construction);
