using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>How many targets look how by the target year 趋势汇总.</summary>
public sealed record TrendCounts(int Likely, int Uncertain, int Difficult, int NotProjected)
{
    /// <summary>Counts rows.</summary>
    public static TrendCounts Of(IEnumerable<ReviewRow> rows)
    {
        var counted = rows.Where(r => r.Reading.Length == 0).ToArray();
        return new(
            counted.Count(r => r.Trend is "expected" or "likely"),
            counted.Count(r => r.Trend is "uncertain"),
            counted.Count(r => r.Trend is "difficult" or "not_expected"),
            counted.Count(r => r.Trend is not ("expected" or "likely" or "uncertain" or "difficult" or "not_expected")));
    }
}
