namespace Scenarios.Model.Analysis.Backtests;

/// <summary>
/// What anybody could have forecast 基准预测: the level of the origin year goes on by a mean yearly change m, estimated from n changes of standard deviation s. After h years the
/// forecast is normal with mean level + h m and variance s² (h + h²/n): years to come, and m itself is not known.
/// </summary>
public static class Benchmarks
{
    /// <summary>Years of "five-year mean growth" and of national growth.</summary>
    public const int RecentYears = 5;

    private const int AllYears = 1000;

    /// <summary>The forecast of a benchmark; it looks at no year after the origin.</summary>
    public static NormalForecast Of(ForecastMethod method, PanelHistory history, int county, PanelSeries series, int origin, int horizon)
    {
        ArgumentNullException.ThrowIfNull(history);
        var past = Past(method, history, county, series, origin);
        double h = horizon;
        return new(history.Level(county, series, origin) + (h * past.Mean), past.Deviation * Math.Sqrt(h + (h * h / past.Count)));
    }

    /// <summary>The changes from which a benchmark forecasts.</summary>
    public static Sums Past(ForecastMethod method, PanelHistory history, int county, PanelSeries series, int origin)
    {
        ArgumentNullException.ThrowIfNull(history);
        return method switch
        {
            ForecastMethod.RandomWalk => history.Own(county, series, origin, AllYears),
            ForecastMethod.FiveYears => history.Own(county, series, origin, RecentYears),
            ForecastMethod.National => history.Others(county, series, origin, RecentYears),
            _ => throw new ArgumentOutOfRangeException(nameof(method)),
        };
    }
}
