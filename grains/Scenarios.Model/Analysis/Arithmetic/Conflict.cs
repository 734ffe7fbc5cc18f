using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>Claims that cannot hold together, while any of them left out lets the rest hold 最小冲突集.</summary>
/// <param name="Claims">By index.</param>
/// <param name="Easings">For each of them, how far it alone would have to give way.</param>
public sealed record Conflict(ImmutableArray<int> Claims, ImmutableArray<Easing> Easings);
