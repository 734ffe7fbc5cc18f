using Scenarios.Client.Charts;

namespace Scenarios.Client.Reports;

/// <summary>A waterfall in a report 瀑布图; files of tables have nothing of it.</summary>
public sealed record WaterfallBlock(WaterfallChart Chart) : Block;
