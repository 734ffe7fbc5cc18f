using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Stories;

/// <summary>Levers or events that are enough together, by place in their list 最少组合.</summary>
public sealed record StorySet(ImmutableArray<int> Members, double Value, double? Probability);
