using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Everything that is known of one thing 说明.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.Description")]
public sealed record Description(
    [property: Id(0)] EntityType Type,
    [property: Id(1)] string Id,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] ImmutableArray<DescribedValue> Values);
