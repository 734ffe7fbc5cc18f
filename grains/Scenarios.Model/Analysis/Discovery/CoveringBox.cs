using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>A box of several 条件组之一: of the points outside all boxes before it.</summary>
/// <param name="Found">The box.</param>
/// <param name="Reappears">By dimension: in which share of half-samples a box was found that restricts it, too.</param>
public sealed record CoveringBox(FoundBox Found, ImmutableArray<double> Reappears);
