using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>The model's forecast of a real county from an origin year 面板县预测: draws of every series, each in ascending order.</summary>
public static class PanelForecast
{
    /// <summary>The draws, by series and horizon. They come from random numbers of this county and origin alone, and which horizons are asked for changes none.</summary>
    /// <exception cref="ProjectionException">A draw left the numbers.</exception>
    public static double[][][] Of(PanelHistory history, PanelAssumptions assumptions, int county, int origin, IReadOnlyList<int> horizons, BacktestDesign design)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(horizons);
        ArgumentNullException.ThrowIfNull(design);
        var setup = PanelCountyModel.Of(history, assumptions, county, origin, design.Horizon);
        string[] indicators = ["gdp_nominal", "primary_share", "secondary_share", "tertiary_share"];
        var outcomes = horizons.SelectMany(h => indicators.Select(i => new Outcome(i, origin + h))).ToImmutableArray();
        var sample = OutcomeSample.Of(setup, outcomes, Seed(design.Seed, setup.County.Id, origin), new MonteCarlo(), design.Draws, AnalysisWork.Alone);
        return [.. PanelScale.All.Select(series => horizons.Select((_, h) => Sorted(series, sample.Values.AsSpan(h * indicators.Length, indicators.Length))).ToArray())];

        double[] Sorted(PanelSeries series, ReadOnlySpan<double[]> values)
        {
            var sorted = new double[design.Draws];
            var gdp = values[0];
            var share = PanelScale.SectorOf(series) is { } sector ? values[1 + (int)sector] : null;
            for (var draw = 0; draw < design.Draws; draw++)
            {
                var value = share is null ? Math.Log(gdp[draw]) : PanelScale.IsShare(series) ? share[draw] : Math.Log(gdp[draw] * share[draw]);
                sorted[draw] = double.IsFinite(value) ? value : throw new ProjectionException(setup.County.Id, setup.Scenario.Id, setup.County.EndYear, setup.County.Id, series.ToString());
            }

            Array.Sort(sorted);
            return sorted;
        }
    }

    private static ulong Seed(ulong seed, string county, int origin) => StreamNames.Hash(string.Create(CultureInfo.InvariantCulture, $"{seed}/{county}/{origin}"));
}
