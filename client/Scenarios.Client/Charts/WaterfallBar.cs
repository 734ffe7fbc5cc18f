namespace Scenarios.Client.Charts;

/// <summary>A value or a step of a waterfall 瀑布图条目, with its label in the language of the chart.</summary>
public sealed record WaterfallBar(string Label, double Amount);
