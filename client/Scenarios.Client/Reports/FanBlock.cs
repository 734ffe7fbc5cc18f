using Scenarios.Client.Charts;

namespace Scenarios.Client.Reports;

/// <summary>A fan chart in a report 扇形图; files of tables have nothing of it.</summary>
public sealed record FanBlock(FanChart Chart) : Block;
