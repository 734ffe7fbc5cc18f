using System.Collections.Immutable;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>
/// Scenarios of a county side by side 情景对照, in the central case: every lever, indicator and target, with whether it differs, moves or turns. Indicators are sorted by how
/// far they move.
/// </summary>
public sealed record ScenarioComparison(ImmutableArray<LeverComparison> Levers, ImmutableArray<IndicatorComparison> Indicators, ImmutableArray<TargetComparison> Targets)
{
    /// <param name="setups">The county under each scenario.</param>
    /// <param name="years">The years in which indicators are compared.</param>
    /// <exception cref="ProjectionException">A scenario left the numbers.</exception>
    public static ScenarioComparison Of(IReadOnlyList<ModelSetup> setups, IReadOnlyList<int> years)
    {
        ArgumentNullException.ThrowIfNull(setups);
        ArgumentNullException.ThrowIfNull(years);
        var county = setups[0].County;
        var series = setups.Select(s => Projection.OfCounty(s, Simulator.Run(Futures.Central(s)).Accounts, s.Steps).ToArray()).ToArray();
        Indicator[] indicators =
        [
            .. IndicatorCatalogue.Of(county.Scope, county.BaseYear),
            .. setups[0].GrowthAverages.Select(k => IndicatorCatalogue.GrowthAverageOf(county.Clusters[k])),
        ];
        var compared = indicators.Select(i => new IndicatorComparison(
            i, [.. series.Select(s => s.First(x => x.Variable == i.Id).Values).Select(v => years.Select(y => v[y - county.BaseYear]).ToImmutableArray())]));
        var verdicts = series.Select(s => VerdictRules.Judge(county, s)).ToArray();
        return new ScenarioComparison(
            [.. LeverList.Of(setups)],
            [.. compared.OrderBy(i => i.MovesInPoints).ThenByDescending(i => i.Size)],
            [.. county.Targets.Select((_, t) => new TargetComparison([.. verdicts.Select(v => v[t])]))]);
    }

    /// <summary>The ends of the plan periods: the years that are compared where none are named.</summary>
    public static ImmutableArray<int> Milestones(ModelSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        return [.. setup.County.Periods.Select(p => Math.Min(p.To, setup.County.EndYear)).Where(y => y > setup.County.BaseYear).Distinct()];
    }
}
