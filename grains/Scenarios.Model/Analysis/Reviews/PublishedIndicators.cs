using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Which indicators a county's actuals may be of 可入库指标目录: what the model computes, what the plan aims at, what has been observed, and what they are derived from.</summary>
public static class PublishedIndicators
{
    private const string AverageSuffix = "_average";

    private static readonly string[] Parts = ["primary", "secondary", "tertiary", "industry"];

    /// <summary>Every one of a county, by id.</summary>
    public static IReadOnlyDictionary<string, PublishedIndicator> Of(County county)
    {
        ArgumentNullException.ThrowIfNull(county);
        var all = new Dictionary<string, PublishedIndicator>();
        void Add(string id, string unit, PriceBasis basis, Measure measure) => all.TryAdd(id, Make(id, unit, basis, measure));
        foreach (var indicator in IndicatorCatalogue.Of(county.Scope, county.BaseYear))
        {
            Add(indicator.Id, indicator.Unit, indicator.PriceBasis, indicator.Measure);
        }

        Add("gdp_real_growth", "1/year", PriceBasis.Real, Measure.Growth);
        foreach (var part in Parts)
        {
            Add(part + "_nominal", "万元", PriceBasis.Nominal, Measure.Level);
            Add(part + "_real_growth", "1/year", PriceBasis.Real, Measure.Growth);
        }

        foreach (var target in county.Targets)
        {
            Add(target.Indicator, target.Unit, PriceBasis.None, VerdictRules.MeasureOf(county, target));
        }

        foreach (var observation in county.Observations)
        {
            Add(observation.Indicator, observation.Unit, PriceBasis.None, MeasureOf(observation.Unit));
        }

        foreach (var average in all.Keys.Where(k => k.EndsWith("growth" + AverageSuffix, StringComparison.Ordinal)).ToArray())
        {
            Add(YearlyOf(average), "1/year", PriceBasis.Real, Measure.Growth);
        }

        foreach (var target in county.Targets)
        {
            foreach (var state in ReviewStates.Of(target))
            {
                all.TryAdd(state, new PublishedIndicator(state, "1", PriceBasis.None, 0, 1));
            }
        }

        foreach (var project in county.Projects)
        {
            all.TryAdd(ReviewStates.Realised(project.Id), new(ReviewStates.Realised(project.Id), "1", PriceBasis.None, 0, 1));
            all.TryAdd(ReviewStates.Started(project.Id), new(ReviewStates.Started(project.Id), "year", PriceBasis.None, 1949, 2100));
            all.TryAdd(ReviewStates.Commissioned(project.Id), new(ReviewStates.Commissioned(project.Id), "year", PriceBasis.None, 1949, 2100));
        }

        return all;
    }

    /// <summary>The yearly rate that an average rate is the average of.</summary>
    public static string YearlyOf(string average)
    {
        ArgumentNullException.ThrowIfNull(average);
        return average[..^AverageSuffix.Length];
    }

    /// <summary>Whether an id is of an average rate.</summary>
    public static bool IsAverage(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return id.EndsWith("growth" + AverageSuffix, StringComparison.Ordinal);
    }

    private static Measure MeasureOf(string unit) => unit switch
    {
        "1" => Measure.Share,
        "1/year" => Measure.Growth,
        _ => Measure.Level,
    };

    private static PublishedIndicator Make(string id, string unit, PriceBasis basis, Measure measure)
    {
        var (least, most) = (unit, measure) switch
        {
            ("1/year", _) => (-0.9, 9.0),
            ("1", Measure.Share) => (0.0, 1.0),
            ("1", _) => (double.NegativeInfinity, double.PositiveInfinity),
            _ => (0.0, double.PositiveInfinity),
        };
        return new(id, unit, basis, least, most);
    }
}
