namespace Scenarios.Contracts;

/// <summary>The windows that begin in some years alone 分起始时期.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookPart")]
public sealed record OutlookPart([property: Id(0)] int From, [property: Id(1)] int To, [property: Id(2)] OutlookCount Count);
