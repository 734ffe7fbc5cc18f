using Scenarios.Model.Facts;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>
/// What a county of the panel must have done for the target to be met there 对照标准: a share at the end of the window, or GDP at its end relative to its beginning, at current prices.
/// </summary>
/// <param name="Sector">Whose share; null where it is about growth.</param>
/// <param name="Threshold">The share, or GDP at the end by GDP at the beginning.</param>
/// <param name="Own">Where the county itself stands in the base year: its share, or 1.</param>
/// <param name="Years">Length of a window.</param>
public sealed record OutlookCriterion(StatisticalSector? Sector, TargetOperator Operator, double Threshold, double Own, int Years)
{
    /// <summary>The county has it already: the question is whether those that had it kept it.</summary>
    public bool IsKept => Meets(Own);

    /// <summary>The average growth a year that the threshold asks for; null where it is about a share.</summary>
    public double? ThresholdRate => Sector is null ? RateOf(Threshold) : null;

    public bool Meets(double value) => VerdictRules.Meets(value, Operator, Threshold);

    /// <summary>How far a value is on the safe side.</summary>
    public double Distance(double value) => VerdictRules.Distance(value, Operator, Threshold);

    /// <summary>What is compared, in a year of a window.</summary>
    public double ValueOf(PanelYear start, PanelYear year)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(year);
        return Sector is { } sector ? year.ShareOf(sector) : year.Gdp / start.Gdp;
    }

    /// <summary>Growth a year over a window, from GDP at its end by GDP at its beginning.</summary>
    public double RateOf(double ratio) => Math.Pow(ratio, 1.0 / Years) - 1;
}
