using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>A vintage, whole.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StoredVintage")]
public sealed record StoredVintage([property: Id(0)] VintageInfo Info, [property: Id(1)] ImmutableArray<ActualMessage> Values);
