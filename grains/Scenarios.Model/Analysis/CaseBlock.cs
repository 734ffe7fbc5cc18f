using System.Collections.Immutable;
using Scenarios.Model.Equations;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis;

/// <summary>
/// 16 central paths at a time that differ in what is set of them 批量中心路径: each lane is a case, without chance. What is not set is as in the central case of
/// the scenario, and follows what is: a project's odds and delay those of its pool.
/// </summary>
public sealed class CaseBlock
{
    private readonly ModelSetup setup;
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly ImmutableArray<EnsembleSeries> series;
    private readonly Futures futures;
    private readonly CountyBlock block;
    private readonly Lanes assumptions;
    private readonly Lanes realised;
    private readonly Lanes delay;
    private readonly Lanes utilisation;
    private readonly Lanes growthFactors;
    private readonly Lanes priceFactors;
    private readonly Lanes fate = new(3);

    /// <param name="setup">The county under a scenario; better cut to the last year that is asked for.</param>
    /// <param name="outcomes">What is asked of each case.</param>
    public CaseBlock(ModelSetup setup, IReadOnlyList<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(setup);
        this.setup = setup;
        this.outcomes = [.. outcomes];
        var layout = EnsembleLayout.Of(setup, new EnsembleSelection([.. outcomes.Select(o => o.Indicator).Distinct()], []));
        series = [.. outcomes.Select(o => layout.Series.First(s => s.Variable == o.Indicator))];
        futures = Futures.Central(setup);
        block = new CountyBlock(futures, layout.Wanted);
        assumptions = new Lanes(setup.Scenario.Assumptions.Length);
        (realised, delay, utilisation) = (new Lanes(setup.Projects.Length), new Lanes(setup.Projects.Length), new Lanes(setup.Projects.Length));
        var shocks = (setup.Steps + 1) * setup.Sectors.Length;
        (growthFactors, priceFactors) = (new Lanes(shocks), new Lanes(shocks));
        Reset();
    }

    /// <summary>Outcomes in the central case.</summary>
    /// <exception cref="ProjectionException">It left the numbers.</exception>
    public static double[] Central(ModelSetup setup, IReadOnlyList<Outcome> outcomes)
    {
        var block = new CaseBlock(setup, outcomes);
        block.Run();
        return [.. outcomes.Select((_, i) => block.Value(i, 0))];
    }

    /// <summary>Makes all cases the central case again.</summary>
    public void Reset()
    {
        for (var i = 0; i < assumptions.Count; i++)
        {
            assumptions[i] = setup.Scenario.Assumptions[i].Value.Mode;
        }

        realised.Fill(Lane.Undefined);
        delay.Fill(Lane.Undefined);
        utilisation.Fill(Lane.Undefined);
        growthFactors.Fill(1);
        priceFactors.Fill(1);
    }

    /// <summary>An assumption's value in each case, by its place in the scenario.</summary>
    public Span<double> Assumption(int index) => assumptions.Row(index);

    /// <summary>r of a project in each case; not a number where its pool decides.</summary>
    public Span<double> Realised(int project) => realised.Row(project);

    /// <summary>Whole years of delay of a project in each case; not a number where its pool decides.</summary>
    public Span<double> Delay(int project) => delay.Row(project);

    /// <summary>Utilisation of a project in each case; not a number where the assumption decides.</summary>
    public Span<double> Utilisation(int project) => utilisation.Row(project);

    /// <summary>G of a sector's year in each case, before the scenario's own events.</summary>
    public Span<double> GrowthFactor(int step, int sector) => growthFactors.Row((step * setup.Sectors.Length) + sector);

    /// <summary>H of a sector's year in each case, before the scenario's own events.</summary>
    public Span<double> PriceFactor(int step, int sector) => priceFactors.Row((step * setup.Sectors.Length) + sector);

    /// <summary>Steps all cases to the last year.</summary>
    public void Run()
    {
        for (var i = 0; i < assumptions.Count; i++)
        {
            futures.Assume(i, assumptions[i]);
        }

        foreach (var project in setup.Projects)
        {
            Decide(project);
        }

        for (var step = 1; step <= setup.Steps; step++)
        {
            for (var sector = 0; sector < setup.Sectors.Length; sector++)
            {
                var at = (step * setup.Sectors.Length) + sector;
                futures.Shock(step, sector, growthFactors[at], priceFactors[at]);
            }
        }

        futures.Settle();
        Simulator.Run(block, futures);
    }

    /// <summary>An outcome of a case that was run.</summary>
    /// <exception cref="ProjectionException">The case left the numbers.</exception>
    public double Value(int outcome, int lane)
    {
        var (indicator, year) = outcomes[outcome];
        var value = series[outcome].In(block, year - setup.County.BaseYear)[lane];
        return double.IsFinite(value) ? value : throw new ProjectionException(setup.County.Id, setup.Scenario.Id, year, setup.County.Id, indicator);
    }

    // As in Futures.Central, but for what is set.
    private void Decide(ProjectSetup project)
    {
        var resolved = project.Resolved;
        Decide(fate.Row(0), realised.Row(project.Index), resolved.Realised, assumptions.Row(project.Realisation));
        Decide(fate.Row(1), delay.Row(project.Index), resolved.Delay, assumptions.Row(project.DelayOfStage));
        Decide(fate.Row(2), utilisation.Row(project.Index), resolved.Utilisation, assumptions.Row(setup.Full!.Utilisation));
        Lane years = ProjectPipeline.Delay(fate[1]);
        var (least, most) = (years[0], years[0]);
        for (var lane = 1; lane < Lane.Width; lane++)
        {
            (least, most) = (Math.Min(least, years[lane]), Math.Max(most, years[lane]));
        }

        futures.Decide(project, fate[0], years, fate[2], checked((int)least), checked((int)most));
    }

    // What is set of a case comes first, then what the scenario fixes, then the assumption.
    private static void Decide(Span<double> decided, ReadOnlySpan<double> set, double? ofScenario, ReadOnlySpan<double> assumed)
    {
        for (var lane = 0; lane < Lane.Width; lane++)
        {
            decided[lane] = double.IsNaN(set[lane]) ? ofScenario ?? assumed[lane] : set[lane];
        }
    }
}
