using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>The years of a panel that can be compared with each other 可比年份.</summary>
public static class ComparableYears
{
    /// <summary>The last year of the longest run of years without a break; the later of two that are equally long.</summary>
    public static int EndOfLongest(CountyPanel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        int[] years = [.. panel.Counties.SelectMany(c => c.Years).Select(y => y.Year).Distinct().Order()];
        return years.MaxBy(end => (years.Count(start => start <= end && panel.IsComparable(start, end)), end));
    }
}
