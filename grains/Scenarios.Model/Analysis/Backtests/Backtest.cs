using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>
/// How the model and its benchmarks would have done on real counties 回测: each county and origin year is forecast from what was known then, by the model's own kernel, and judged by what
/// happened.
/// </summary>
/// <param name="Windows">What was judged, and what was left out.</param>
/// <param name="Scores">By window, in their order, then by series.</param>
public sealed record Backtest(BacktestWindows Windows, ImmutableArray<WindowScore> Scores)
{
    private static readonly ImmutableArray<ForecastMethod> Methods = [.. Enum.GetValues<ForecastMethod>()];

    /// <summary>Back-tests a panel under assumptions that hold for all its counties.</summary>
    /// <exception cref="Pathways.ProjectionException">A draw left the numbers.</exception>
    public static Backtest Of(CountyPanel panel, PanelAssumptions assumptions, BacktestDesign design, AnalysisWork work, double from = 0, double to = 1)
    {
        ArgumentNullException.ThrowIfNull(panel);
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(work);
        var history = new PanelHistory(panel);
        var windows = BacktestWindows.Of(history, design.From, design.To, design.Horizon, history.LastYear);
        var scores = new ImmutableArray<WindowScore>[windows.Groups.Length];
        var done = 0;
        work.ForEach(windows.Groups.Length, i =>
        {
            work.Cancellation.ThrowIfCancellationRequested();
            scores[i] = Judge(history, assumptions, windows.Groups[i], design);
            work.Report(from + ((to - from) * Interlocked.Increment(ref done) / windows.Groups.Length));
        });
        return new(windows, [.. scores.SelectMany(s => s)]);
    }

    /// <summary>Two back-tests of different counties as one; windows keep the places of their own panel.</summary>
    public Backtest With(Backtest other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new(
            new([.. Windows.Groups, .. other.Windows.Groups], Windows.Straddling + other.Windows.Straddling, Windows.WithoutFigure + other.Windows.WithoutFigure, Windows.WithoutPast + other.Windows.WithoutPast),
            [.. Scores, .. other.Scores]);
    }

    private static ImmutableArray<WindowScore> Judge(PanelHistory history, PanelAssumptions assumptions, ImmutableArray<BacktestWindow> group, BacktestDesign design)
    {
        var (county, origin, _) = group[0];
        int[] horizons = [.. group.Select(w => w.Horizon)];
        var draws = PanelForecast.Of(history, assumptions, county, origin, horizons, design);
        var scores = ImmutableArray.CreateBuilder<WindowScore>(group.Length * PanelScale.All.Length);
        for (var h = 0; h < horizons.Length; h++)
        {
            foreach (var series in PanelScale.All)
            {
                var actual = history.Level(county, series, origin + horizons[h]);
                scores.Add(new(group[h], series, [.. Methods.Select(method => method == ForecastMethod.Model
                    ? ForecastScore.OfSorted(draws[(int)series][h], actual)
                    : ForecastScore.OfNormal(Benchmarks.Of(method, history, county, series, origin, horizons[h]), actual))]));
            }
        }

        return scores.MoveToImmutable();
    }
}
