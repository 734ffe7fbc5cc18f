using System.Collections.Immutable;

namespace Scenarios.Model.Uncertainty;

/// <summary>An assumption and the values that a grid gives it 网格水平.</summary>
public sealed record GridLevels(string Key, ImmutableArray<double> Values);
