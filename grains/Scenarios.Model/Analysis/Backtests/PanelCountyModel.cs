using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>A real county as the model would have known it in an origin year 回测县域: value added by sector, and assumptions from no later figure.</summary>
public static class PanelCountyModel
{
    private const string Period = "outlook";

    private static readonly (BilingualText Name, StatisticalSector Sector)[] Sectors =
    [
        (new("第一产业", "Agriculture"), StatisticalSector.Primary),
        (new("第二产业", "Secondary sector"), StatisticalSector.Secondary),
        (new("第三产业", "Services"), StatisticalSector.Tertiary),
    ];

    /// <summary>The county, ready to be stepped from the origin year.</summary>
    /// <param name="history">The panel.</param>
    /// <param name="assumptions">What holds for all counties.</param>
    /// <param name="county">Which, by its place in the panel; it has figures of the origin year.</param>
    /// <param name="origin">The base year.</param>
    /// <param name="horizon">Years after it.</param>
    public static ModelSetup Of(PanelHistory history, PanelAssumptions assumptions, int county, int origin, int horizon)
    {
        ArgumentNullException.ThrowIfNull(history);
        ArgumentNullException.ThrowIfNull(assumptions);
        var known = history.Panel.Counties[county];
        var row = known.In(origin) ?? throw new ArgumentOutOfRangeException(nameof(origin), origin, $"{known.Code} has no figures of this year");
        var sectors = Sectors.Select((s, i) => new Sector(PanelAssumptions.Sectors[i], s.Name, s.Sector, row.Of(s.Sector), null)).ToImmutableArray();
        ImmutableArray<Assumption> all = [.. Enumerable.Range(0, sectors.Length).Select(i => Growth(history, assumptions, county, i, origin, horizon)), .. assumptions.OfModel];
        var facts = new County
        {
            Id = known.Code,
            Name = new(known.Name, known.Name),
            Region = new(known.Province, known.Province),
            Plan = null,
            Scope = CountyScope.Sectors,
            BaseYear = origin,
            EndYear = origin + horizon,
            Periods = [new PlanPeriod(Period, new("预测期", "outlook"), origin + 1, origin + horizon)],
            Sectors = sectors,
            Clusters = [.. sectors.Select(s => new IndustryCluster(s.Id, s.Id, s.Name, s.BaseValueAdded, 0, 0, 0, 0))],
            Townships = [],
            Locations = [],
            Projects = [],
            Parks = [],
            PublicWorks = [],
            Linkages = null,
            Assumptions = all,
            Macro = [],
            Observations = [],
            Targets = [],
            HeadlineTargets = [],
            PreviousPlan = [],
            Comparators = [],
            Statements = [],
            Sources = new ProvenanceTable([]),
            Digest = history.Panel.Digest,
        };
        var name = new BilingualText($"{known.Name} {origin}", $"{known.Name} {origin}");
        return new ModelSetup(facts, new ResolvedScenario("backtest", name, name, [.. all.Select(a => new ResolvedAssumption(a, a, []))], [], [], []));
    }

    // The model's growth and price assumptions are those of expected levels, so half the variance that its shocks take away from the median is given back: on average over the years. (B-3)
    private static Assumption Growth(PanelHistory history, PanelAssumptions assumptions, int county, int sector, int origin, int horizon)
    {
        var id = PanelAssumptions.Sectors[sector];
        var drift = PanelDrift.Of(history, assumptions, county, sector, origin);
        var rho = assumptions.Mode("shock.persistence");
        var reached = Enumerable.Range(1, horizon).Average(t => 1 - Math.Pow(rho, 2 * t));
        var variance = (PanelAssumptions.MeanSquare(assumptions[$"shock.growth.{id}"]) * reached) + PanelAssumptions.MeanSquare(assumptions[$"shock.price.{id}"]);
        var growth = (Math.Exp(drift + (0.5 * variance)) / (1 + assumptions.Mode($"inflation.{id}"))) - 1;
        var half = NormalAt95 * assumptions.Mode($"drift.spread.{id}") * (1 + growth);
        var source = assumptions[$"drift.constant.{id}"].Provenance;
        return new Assumption(
            $"growth.{id}.{Period}", half == 0 ? Distribution.Fixed : Distribution.Normal, growth - half, growth, growth + half, "1/year", new("内生实际增速", "organic real growth"), source);
    }

    private const double NormalAt95 = 1.6448536269514722;
}
