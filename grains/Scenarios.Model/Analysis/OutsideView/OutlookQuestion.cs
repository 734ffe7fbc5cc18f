using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>A target put to a panel of real counties 外部视角问题: checked, and with an answer, as at least one window is comparable.</summary>
/// <param name="Reference">Which windows are comparable.</param>
/// <param name="Itself">The county itself, where the panel has it.</param>
/// <param name="Found">The windows of the class.</param>
public sealed record OutlookQuestion(ModelSetup Setup, Target Target, CountyPanel Panel, OutlookSettings Settings, OutlookCriterion Criterion, ReferenceClass Reference, PanelCounty? Itself, PanelSearch Found)
{
    /// <summary>Points of a share on either side of the county's own.</summary>
    public const double DefaultWidth = 0.05;

    /// <summary>Times the county's own size, or the part of it.</summary>
    public const double DefaultFactor = 2;

    private const double MostPriceRise = 0.5;

    /// <summary>Null when it cannot be asked; faults say why.</summary>
    public static OutlookQuestion? Of(ModelSetup setup, Target target, CountyPanel panel, OutlookSettings settings, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        Check(setup.County, target, panel, settings, found);
        var criterion = OutlookCriteria.Of(setup, target, settings, found);
        var sizes = settings.CurrentPriceSize ? PanelSizes.AtCurrentPrices : PanelSizes.Relative(panel);
        var reference = criterion is null || found.HasErrors ? null : Class(setup.County, criterion, settings, sizes, found);
        var itself = panel.Counties.FirstOrDefault(c => IsItself(setup.County, c));
        var search = reference is null || found.HasErrors ? null : PanelSearch.Of(panel, criterion!, reference, itself, settings.From);
        if (search is { Windows.IsEmpty: true })
        {
            found.Error(new Place("--width"), Text(settings.Width ?? (criterion!.Sector is null ? DefaultFactor : DefaultWidth)), new("面板中没有起点可比的县", "no county of the panel was in a comparable position"), new("放宽 --width，缩短 --years 或提前 --from", "raise --width, lower --years, or begin --from an earlier year"));
        }

        faults.AddRange(found.All);
        return search is null || found.HasErrors ? null : new OutlookQuestion(setup, target, panel, settings, criterion!, reference!, itself, search);
    }

    /// <summary>By its code where the county's file gives one, else by province, prefecture and name.</summary>
    internal static bool IsItself(County county, PanelCounty other) => county.PanelCode is { } code
        ? other.Code == code
        : county.Region.Zh.Split('|') is var path && path[^1] == other.Name && path.Contains(other.Prefecture) && path.Contains(other.Province);

    private static ReferenceClass? Class(County county, OutlookCriterion criterion, OutlookSettings settings, PanelSizes sizes, FaultList faults)
    {
        var share = criterion.Sector is { } sector ? new ShareRule(sector, criterion.Own, settings.Width ?? DefaultWidth) : null;
        if ((share is null ? settings.Width ?? DefaultFactor : settings.SizeFactor) is not { } factor)
        {
            return new ReferenceClass(share, null);
        }

        if (sizes.Of(county.BaseGdp, county.BaseYear) is { } own)
        {
            return new ReferenceClass(share, new SizeRule(sizes, own, factor));
        }

        faults.Error(
            new Place("--panel"),
            $"{county.BaseYear}",
            new("面板没有基年，无法与当年的中位数比规模", "the panel lacks the base year: there is no median to hold the county's size against"),
            new("加 --current-price-size，按现价 GDP 比规模", "compare GDP at current prices with --current-price-size"));
        return null;
    }

    private static void Check(County county, Target target, CountyPanel panel, OutlookSettings settings, FaultList faults)
    {
        void Range(string place, double? value, Func<double, bool> holds, string range)
        {
            if (value is { } given && !holds(given))
            {
                faults.Error(new Place(place), Text(given), new("超出范围", "it is out of range"), new($"请用 {range}", $"use {range}"));
            }
        }

        if (OutlookCriteria.IsGrowth(target.Indicator))
        {
            Range("--width", settings.Width, w => w > 1 && double.IsFinite(w), "> 1 (2 = ½…2×)");
        }
        else
        {
            Range("--width", settings.Width, w => w is > 0 and < 1, "0…1 (0.05 = ±5%)");
        }

        Range("--size-factor", settings.SizeFactor, f => f > 1 && double.IsFinite(f), "> 1 (2 = ½…2×)");
        Range("--years", settings.Years, y => y >= 1 && y <= county.EndYear - county.BaseYear, $"1…{county.EndYear - county.BaseYear}");
        Range("--deflator", settings.Deflator, d => d is > -MostPriceRise and < MostPriceRise, "-0.5…0.5");
        var years = panel.Counties.SelectMany(c => c.Years).Select(y => y.Year).ToArray();
        if (years.Length == 0)
        {
            faults.Error(new Place("--panel"), "", new("面板没有可用的记录", "the panel has no sound row"), new("换一个面板文件", "take another panel file"));
        }
        else
        {
            Range("--from", settings.From, f => f >= years.Min() && f <= years.Max(), $"{years.Min()}…{years.Max()}");
        }
    }

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
