using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>Divides a panel, so that counties are judged by what was learnt from others 面板分半.</summary>
public static class PanelHalves
{
    /// <summary>By county: every other one in the order of their codes, so that each province is in both. By province: every other province, so that neighbours are not in both.</summary>
    public static (CountyPanel First, CountyPanel Second) Of(CountyPanel panel, bool byProvince)
    {
        ArgumentNullException.ThrowIfNull(panel);
        PanelCounty[] ordered = [.. panel.Counties.OrderBy(c => c.Code, StringComparer.Ordinal)];
        string[] provinces = [.. ordered.Select(c => c.Province).Distinct()];
        int Part(PanelCounty county, int place) => (byProvince ? Array.IndexOf(provinces, county.Province) : place) % 2;
        ImmutableArray<PanelCounty> Half(int part) => [.. ordered.Where((c, i) => Part(c, i) == part)];
        return (panel with { Counties = Half(0) }, panel with { Counties = Half(1) });
    }
}
