using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis.Backtests;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Analyses;

/// <summary>Panels of real counties, in and out of messages 面板消息.</summary>
internal static class PanelMessages
{
    private const int LongestHorizon = 15;

    /// <summary>The panel of a request; null when its file has faults. A file has the breaks that the program knows of.</summary>
    public static CountyPanel? Panel(NamedFile? file, FaultList faults) => file is null
        ? CountyPanelFile.Shipped
        : CountyPanelFile.Read(file.Name, file.Content, CountyPanelFile.ShippedBreaks, faults);

    /// <summary>Notes a panel in which nothing can be used.</summary>
    public static void CheckCounties(CountyPanel? panel, FaultList faults)
    {
        if (panel is { Counties.IsEmpty: true })
        {
            faults.Error(new Place("--panel"), "", new("面板中没有可用的县", "the panel has no county that can be used"), new("检查文件", "see to the file"));
        }
    }

    public static void CheckHorizon(int horizon, FaultList faults) => Range("--horizon", horizon, 1, LongestHorizon, faults);

    public static void Range(string place, int value, int least, int most, FaultList faults)
    {
        if (value < least || value > most)
        {
            faults.Error(new Place(place), FormattableString.Invariant($"{value}"), new("超出范围", "it is out of range"), new(FormattableString.Invariant($"请用 {least}…{most}"), FormattableString.Invariant($"use {least}…{most}")));
        }
    }

    public static string IdOf(PanelSeries series) => series switch
    {
        PanelSeries.Gdp => "gdp",
        PanelSeries.Primary => "primary",
        PanelSeries.Secondary => "secondary",
        PanelSeries.Tertiary => "tertiary",
        PanelSeries.PrimaryShare => "primary_share",
        PanelSeries.SecondaryShare => "secondary_share",
        _ => "tertiary_share",
    };

    public static LocalText NameOf(PanelSeries series) => series switch
    {
        PanelSeries.Gdp => new("地区生产总值", "GDP"),
        PanelSeries.Primary => new("第一产业增加值", "Primary"),
        PanelSeries.Secondary => new("第二产业增加值", "Secondary"),
        PanelSeries.Tertiary => new("第三产业增加值", "Tertiary"),
        PanelSeries.PrimaryShare => new("第一产业占比", "Primary share"),
        PanelSeries.SecondaryShare => new("第二产业占比", "Secondary share"),
        _ => new("第三产业占比", "Tertiary share"),
    };

    public static PanelAssumptionList Of(PanelAssumptions assumptions) => new([.. assumptions.All.Select(a => new PanelAssumptionRow(
        a.Key, a.Distribution.ToString().ToLowerInvariant(), a.Low, a.Mode, a.High, a.Unit, Messages.Of(a.Name), Messages.Of(a.Provenance.Kind), a.Provenance.Source))]);
}
