namespace Scenarios.Client.Charts;

/// <summary>A target in a chart 图中目标: its label says year, value and unit in the language of the chart.</summary>
public sealed record FanTarget(int Year, double Value, string Label);
