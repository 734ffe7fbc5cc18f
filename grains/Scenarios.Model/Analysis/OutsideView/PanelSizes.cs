using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>
/// The size of an economy 经济规模: GDP against the median of the panel in the same year, so that years of other prices compare; or GDP at current prices, as it stands.
/// </summary>
public sealed class PanelSizes
{
    private readonly Dictionary<int, double>? medians;

    private PanelSizes(Dictionary<int, double>? medians) => this.medians = medians;

    /// <summary>GDP at current prices.</summary>
    public static PanelSizes AtCurrentPrices { get; } = new(null);

    /// <summary>GDP against the median of all sound rows of the panel in the year, those of the county itself among them.</summary>
    public static PanelSizes Relative(CountyPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        return new(panel.Counties.SelectMany(c => c.Years).GroupBy(y => y.Year).ToDictionary(g => g.Key, g => Quantiles.Of([.. g.Select(y => y.Gdp).Order()], 0.5)));
    }

    public bool IsRelative => medians is not null;

    /// <summary>The size of a GDP of a year; null where the panel has no such year.</summary>
    public double? Of(double gdp, int year) => medians is null ? gdp : medians.TryGetValue(year, out var median) ? gdp / median : null;
}
