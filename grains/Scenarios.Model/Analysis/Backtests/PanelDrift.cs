namespace Scenarios.Model.Analysis.Backtests;

/// <summary>How much a county's sector is expected to grow, from what was known in the origin year 增速预期. (B-1)</summary>
public static class PanelDrift
{
    /// <summary>Years of the county's own past that count.</summary>
    public const int Years = 5;

    /// <summary>The median yearly logarithmic growth of nominal value added: constant + national · μ + own · d n/(n + 1).</summary>
    public static double Of(PanelHistory history, PanelAssumptions assumptions, int county, int sector, int origin)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(assumptions);
        var (series, id) = (PanelScale.Sectors[sector], PanelAssumptions.Sectors[sector]);
        return assumptions.Mode($"drift.constant.{id}")
            + (assumptions.Mode($"drift.national.{id}") * history.National(series, origin))
            + (assumptions.Mode($"drift.own.{id}") * OwnPast(history, county, series, origin));
    }

    /// <summary>d n/(n + 1): how the county grew beside the national median in its n known years of the last five, drawn towards it the more the fewer they are.</summary>
    public static double OwnPast(PanelHistory history, int county, PanelSeries series, int origin)
    {
        ArgumentNullException.ThrowIfNull(history);
        var (mean, n) = history.Beside(county, series, origin, Years);
        return mean * n / (n + 1);
    }
}
