using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis;

/// <summary>What an analysis asks of a future 考察结果: an indicator of the county in a year.</summary>
public sealed record Outcome(string Indicator, int Year)
{
    /// <summary>What a target is about.</summary>
    public static Outcome Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new Outcome(target.Indicator, target.Year);
    }

    /// <summary>The ids of all indicators that the model computes for a county, those of cluster growth among them.</summary>
    public static IReadOnlyList<string> Indicators(ModelSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return
        [
            .. IndicatorCatalogue.Of(setup.County.Scope, setup.County.BaseYear).Select(i => i.Id),
            .. setup.GrowthAverages.Select(k => IndicatorCatalogue.GrowthAverageId(setup.County.Clusters[k].Id)),
        ];
    }

    /// <summary>Notes what is wrong with it: an indicator that the model does not compute, or a year outside the projection.</summary>
    public void Check(ModelSetup setup, string indicatorPlace, string yearPlace, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(faults);
        var known = Indicators(setup);
        if (!known.Contains(Indicator))
        {
            faults.Error(new Place(indicatorPlace), Indicator, new("没有这个指标", "there is no such indicator"), NearestKey.Remedy(Indicator, known));
        }

        ProjectionYears.Check(setup.County, Year, new Place(yearPlace), faults);
    }
}
