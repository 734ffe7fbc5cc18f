using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Claims that cannot hold together, while any of them left out lets the rest hold 最小冲突集.</summary>
/// <param name="Claims">By place in the list of claims.</param>
/// <param name="Easings">For each, the number nearest to its own with which the others can hold; null where none does.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ConflictMessage")]
public sealed record ConflictMessage(
    [property: Id(0)] ImmutableArray<int> Claims,
    [property: Id(1)] ImmutableArray<double?> Easings);
