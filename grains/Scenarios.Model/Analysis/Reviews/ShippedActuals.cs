using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>
/// The first vintage 首个数据版本: what the county's own files have observed. They do not say when a figure was published; it counts as known from the last day of the year
/// after its own on, by which the yearbook is out, and never sooner.
/// </summary>
public static class ShippedActuals
{
    /// <summary>The observations as actuals of vintage 0.</summary>
    public static ImmutableArray<Actual> Of(County county)
    {
        ArgumentNullException.ThrowIfNull(county);
        var known = PublishedIndicators.Of(county);
        return
        [
            .. county.Observations.Select(o => new Actual(
                o.Indicator, o.Year, o.Value, o.Unit, known[o.Indicator].PriceBasis, KnownFrom(o.Year), ActualKind.Unstated, o.Source, 0)),
        ];
    }

    /// <summary>The day from which on a figure without a day of publication counts as known.</summary>
    public static DateOnly KnownFrom(int year) => new(year + 1, 12, 31);
}
