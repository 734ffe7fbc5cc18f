namespace Scenarios.Contracts;

/// <summary>A county of the reference class 参照县.</summary>
/// <param name="Nearest">The window that begins nearest to the county in question.</param>
/// <param name="Best">The window that ends best for the target.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookCounty")]
public sealed record OutlookCounty(
    [property: Id(0)] string Code,
    [property: Id(1)] string Province,
    [property: Id(2)] string Prefecture,
    [property: Id(3)] string Name,
    [property: Id(4)] int Windows,
    [property: Id(5)] int WindowsMet,
    [property: Id(6)] OutlookWindow Nearest,
    [property: Id(7)] OutlookWindow Best);
