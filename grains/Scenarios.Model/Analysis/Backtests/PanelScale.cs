using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>The scale on which a series is forecast and judged 度量: amounts in logarithms, so that large and small counties weigh alike; shares as they are.</summary>
public static class PanelScale
{
    public static ImmutableArray<PanelSeries> All { get; } = [.. Enum.GetValues<PanelSeries>()];

    /// <summary>The series that are amounts of one sector.</summary>
    public static ImmutableArray<PanelSeries> Sectors { get; } = [PanelSeries.Primary, PanelSeries.Secondary, PanelSeries.Tertiary];

    public static bool IsShare(PanelSeries series) => series >= PanelSeries.PrimaryShare;

    /// <summary>The sector of an amount or a share; null for GDP.</summary>
    public static StatisticalSector? SectorOf(PanelSeries series) => series switch
    {
        PanelSeries.Primary or PanelSeries.PrimaryShare => StatisticalSector.Primary,
        PanelSeries.Secondary or PanelSeries.SecondaryShare => StatisticalSector.Secondary,
        PanelSeries.Tertiary or PanelSeries.TertiaryShare => StatisticalSector.Tertiary,
        _ => null,
    };

    /// <summary>The published value on this scale. GDP is the sum of the sectors, as in the model.</summary>
    public static double Of(PanelYear year, PanelSeries series)
    {
        ArgumentNullException.ThrowIfNull(year);
        return SectorOf(series) is not { } sector ? Math.Log(year.Primary + year.Secondary + year.Tertiary)
            : IsShare(series) ? year.ShareOf(sector)
            : Math.Log(year.Of(sector));
    }
}
