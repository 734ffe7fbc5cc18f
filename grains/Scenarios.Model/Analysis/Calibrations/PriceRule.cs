namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>
/// How nominal growth is divided into growth and prices 名义增速的拆分规则. A panel at current prices tells their product only, so this is a rule and no estimate: prices rise by the national GDP
/// deflator's mean of 2016–2020, and their yearly shocks have a quarter of the range of its yearly changes in 2011–2020 (0.0000 … 0.0808); what is left of nominal growth and of its shocks is
/// growth. No nominal number depends on the first, and hardly one on the second.
/// </summary>
public static class PriceRule
{
    /// <summary>π of every sector.</summary>
    public const double Inflation = 0.022;

    /// <summary>q of every sector.</summary>
    public const double ShockDeviation = 0.02;

    public const string Source =
        "by rule, not estimated: a panel at current prices tells growth and prices by their product only; national GDP deflator, average 2016-2020 0.0220, yearly changes 2011-2020 0.0000 … 0.0808, a quarter of which range is 0.02 (pingshun/assumptions.csv names the sources)";
}
