using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>
/// What was known on a day 某日可知的实际值: of each indicator and year every value published up to it, in the order in which they were. Nothing later can be asked for.
/// </summary>
public sealed class ActualBook
{
    private readonly Dictionary<(string Indicator, int Year), Actual[]> values;
    private readonly ImmutableArray<Actual> all;
    private readonly ImmutableArray<SeriesBreak> breaks;

    /// <param name="all">Published values, of whatever day.</param>
    /// <param name="asOf">No later year is known.</param>
    /// <param name="until">Nothing that was published later is known; null for all.</param>
    /// <param name="breaks">Where figures are not comparable.</param>
    public ActualBook(IEnumerable<Actual> all, int asOf, DateOnly? until, ImmutableArray<SeriesBreak> breaks)
    {
        this.all = [.. all.Where(a => a.Year <= asOf && (until is null || a.PublishedOn <= until))];
        (AsOf, this.breaks) = (asOf, breaks);
        values = this.all.GroupBy(a => (a.Indicator, a.Year)).ToDictionary(g => g.Key, g => g.OrderBy(a => a.PublishedOn).ThenBy(a => a.Vintage).ToArray());
    }

    /// <summary>The last year of which anything can be known.</summary>
    public int AsOf { get; }

    /// <summary>The ids of all indicators with a value.</summary>
    public IEnumerable<string> Indicators => all.Select(a => a.Indicator).Distinct();

    /// <summary>Every value that is known.</summary>
    public ImmutableArray<Actual> All => all;

    /// <summary>The value that was published last.</summary>
    public Actual? Latest(string indicator, int year) => values.TryGetValue((indicator, year), out var found) ? found[^1] : null;

    /// <summary>The value that was published first.</summary>
    public Actual? First(string indicator, int year) => values.TryGetValue((indicator, year), out var found) ? found[0] : null;

    /// <summary>The value that stood on a day, by vintages up to one.</summary>
    public Actual? On(string indicator, int year, Actual when)
    {
        ArgumentNullException.ThrowIfNull(when);
        return values.TryGetValue((indicator, year), out var found)
            ? found.LastOrDefault(a => a.PublishedOn < when.PublishedOn || (a.PublishedOn == when.PublishedOn && a.Vintage <= when.Vintage))
            : null;
    }

    /// <summary>What was known of the years up to an earlier one.</summary>
    public ActualBook Until(int year) => new(all, Math.Min(year, AsOf), null, breaks);

    /// <summary>The break between two years of an indicator of the accounts that keeps them from being compared; null where there is none, or a census has revised the first.</summary>
    public SeriesBreak? BreakOf(string indicator, int from, int to)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return IsOfAccounts(indicator) && Latest(indicator, from)?.Kind != ActualKind.Census ? breaks.FirstOrDefault(b => b.Lies(from, to)) : null;
    }

    // A census revises the levels of the accounts. Published growth rates are comparable by their definition, and other statistics are not of it.
    private static bool IsOfAccounts(string indicator) => indicator.EndsWith("_nominal", StringComparison.Ordinal) || indicator is "gdp_real" or "above_scale_value_added" or "retail_sales" or "emerging_share" or "industry_share";
}
