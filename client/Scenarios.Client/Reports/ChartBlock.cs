using System.Collections.Immutable;

namespace Scenarios.Client.Reports;

/// <summary>A small chart: columns by year, what was observed apart from what is projected, and a line for a target.</summary>
public sealed record ChartBlock(string Title, ImmutableArray<ChartColumn> Columns, double? Target, string TargetTitle, Func<double, string> Label) : Block;
