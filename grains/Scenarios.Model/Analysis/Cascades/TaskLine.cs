using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Cascades;

/// <summary>A line of the task table 责任分解表.</summary>
/// <param name="Id">Of the entity.</param>
/// <param name="Parent">The line it is a part of; empty for the county.</param>
/// <param name="Exact">As worked out.</param>
/// <param name="Rounded">In whole units of the table, so that every sum holds among them as well.</param>
/// <param name="CentralGrowth">Average real growth since the base year in the central case; null where there was nothing.</param>
/// <param name="TaskGrowth">The same if the task is done.</param>
public sealed record TaskLine(
    TaskLevel Level,
    string Id,
    string Parent,
    BilingualText Name,
    TaskAmounts Exact,
    TaskAmounts Rounded,
    double? CentralGrowth,
    double? TaskGrowth)
{
    /// <summary>The part of the headroom that the task takes; null without headroom.</summary>
    public double? HeadroomUsed => Exact.Headroom > 0 ? Exact.Extra / Exact.Headroom : null;
}
