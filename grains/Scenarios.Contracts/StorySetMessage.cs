using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Levers or events that are enough together 最少组合.</summary>
/// <param name="Members">By place in the list of levers or events.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StorySetMessage")]
public sealed record StorySetMessage(
    [property: Id(0)] ImmutableArray<int> Members,
    [property: Id(1)] double Value,
    [property: Id(2)] double? Probability);
