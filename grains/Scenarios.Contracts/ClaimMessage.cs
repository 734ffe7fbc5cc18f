namespace Scenarios.Contracts;

/// <summary>Something that is claimed of the county's accounts 论断.</summary>
/// <param name="Kind">target, statement or range.</param>
/// <param name="Measure">level, share or growth.</param>
/// <param name="AtLeast">At least the number, at most, or (null) just so.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ClaimMessage")]
public sealed record ClaimMessage(
    [property: Id(0)] string Id,
    [property: Id(1)] string Kind,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] double Number,
    [property: Id(4)] string Unit,
    [property: Id(5)] string Measure,
    [property: Id(6)] bool? AtLeast,
    [property: Id(7)] string Source);
