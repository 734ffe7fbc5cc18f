namespace Scenarios.Contracts;

/// <summary>A row or a window of the panel that does not count 剔除记录.</summary>
/// <param name="Reason">failed-check, break, no-last-year, other-side or itself.</param>
/// <param name="To">Null for a row.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookLeftOut")]
public sealed record OutlookLeftOut(
    [property: Id(0)] string Reason,
    [property: Id(1)] string Code,
    [property: Id(2)] string Prefecture,
    [property: Id(3)] string County,
    [property: Id(4)] int From,
    [property: Id(5)] int? To);
