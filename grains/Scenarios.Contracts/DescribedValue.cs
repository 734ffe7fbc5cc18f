namespace Scenarios.Contracts;

/// <summary>One value of a description 说明项, with where it comes from.</summary>
/// <param name="Text">The value: a number in invariant form, or words.</param>
/// <param name="Place">file:line where it stands, empty when computed.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DescribedValue")]
public sealed record DescribedValue(
    [property: Id(0)] LocalText Label,
    [property: Id(1)] string Text,
    [property: Id(2)] string Unit,
    [property: Id(3)] SourceKind Kind,
    [property: Id(4)] string Source,
    [property: Id(5)] string Place);
