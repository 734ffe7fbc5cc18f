using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// 16 futures of a set-up 十六种未来: the value of each assumption, the fate of each project and the shock factors of each year.
/// <see cref="Uncertainty.FutureSampler"/> draws them; the central case is made here.
/// </summary>
public sealed class Futures
{
    private readonly Lanes assumptions;
    private readonly Lanes realised;
    private readonly Lanes delay;
    private readonly Lanes utilisation;
    private readonly Lanes growthShock;
    private readonly Lanes priceShock;
    private readonly ProjectCalendar? calendar;
    private readonly int sectors;

    /// <param name="setup">The county under a scenario.</param>
    /// <param name="counting">Whether anybody asks how many of industry's projects produce.</param>
    internal Futures(ModelSetup setup, bool counting = true)
    {
        Setup = setup;
        sectors = setup.Sectors.Length;
        assumptions = new Lanes(setup.Scenario.Assumptions.Length);
        (realised, delay, utilisation) = (new Lanes(setup.Projects.Length), new Lanes(setup.Projects.Length), new Lanes(setup.Projects.Length));
        (growthShock, priceShock) = (new Lanes((setup.Steps + 1) * sectors), new Lanes((setup.Steps + 1) * sectors));
        calendar = setup.Projects.IsEmpty ? null : new ProjectCalendar(setup, counting);
        NoShocks();
    }

    public ModelSetup Setup { get; }

    /// <summary>The central case 中心路径: every assumption at its mode, no shocks, every project in proportion to its probability.</summary>
    public static Futures Central(ModelSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var central = new Futures(setup);
        for (var i = 0; i < setup.Scenario.Assumptions.Length; i++)
        {
            central.assumptions[i] = setup.Scenario.Assumptions[i].Value.Mode;
        }

        foreach (var project in setup.Projects)
        {
            var fixedBy = project.Resolved;
            Lane r = fixedBy.Realised is { } share ? share : central.assumptions[project.Realisation];
            Lane years = ProjectPipeline.Delay(fixedBy.Delay is { } d ? d : central.assumptions[project.DelayOfStage]);
            central.Decide(project, r, years, fixedBy.Utilisation is { } u ? u : central.assumptions[setup.Full!.Utilisation], (int)years[0], (int)years[0]);
        }

        central.Settle();
        return central;
    }

    /// <summary>The drawn value of an assumption, by its place in the scenario.</summary>
    public Lane Assumption(int index) => assumptions[index];

    /// <summary>r of a project.</summary>
    public Lane Realised(int project) => realised[project];

    /// <summary>Whole years of delay of a project.</summary>
    public Lane Delay(int project) => delay[project];

    /// <summary>Utilisation of a project at full production.</summary>
    public Lane Utilisation(int project) => utilisation[project];

    /// <summary>G of a sector in a year.</summary>
    public Lane GrowthShock(int step, int sector) => growthShock[(step * sectors) + sector];

    /// <summary>H of a sector in a year.</summary>
    public Lane PriceShock(int step, int sector) => priceShock[(step * sectors) + sector];

    /// <summary>All assumptions, by their place in the scenario.</summary>
    internal LaneStretch Assumptions => assumptions.From(0);

    /// <summary>r, by project.</summary>
    internal LaneStretch Realisations => realised.From(0);

    /// <summary>Whole years of delay, by project.</summary>
    internal LaneStretch Delays => delay.From(0);

    /// <summary>Utilisation at full production, by project.</summary>
    internal LaneStretch Utilisations => utilisation.From(0);

    /// <summary>G of a year, by sector.</summary>
    internal LaneStretch GrowthShocks(int step) => growthShock.From(step * sectors);

    /// <summary>H of a year, by sector.</summary>
    internal LaneStretch PriceShocks(int step) => priceShock.From(step * sectors);

    /// <summary>J of a year's projects, by the cluster's place among those that have projects.</summary>
    internal LaneStretch Investment(int step) => calendar?.Investment(step) ?? default;

    /// <summary>How many of industry's projects produce in a year; only where they are counted.</summary>
    internal Lane Producing(int step) => calendar?.Producing(step) ?? 0;

    /// <summary>X of a year's projects, by site.</summary>
    internal LaneStretch SiteValueAdded(int step) => calendar?.ValueAdded(step) ?? default;

    /// <summary>Sets an assumption's draws.</summary>
    internal void Assume(int index, Lane value) => assumptions[index] = value;

    /// <summary>Sets all shock factors to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void NoShocks()
    {
        growthShock.Fill(1);
        priceShock.Fill(1);
    }

    /// <summary>Sets the shock factors of a sector's year.</summary>
    internal void Shock(int step, int sector, Lane growth, Lane price)
    {
        growthShock[(step * sectors) + sector] = growth;
        priceShock[(step * sectors) + sector] = price;
    }

    /// <summary>Sets the fate of a project 项目命运.</summary>
    /// <param name="project">Which.</param>
    /// <param name="r">1 if built, 0 if not; the probability in the central case.</param>
    /// <param name="years">Whole years of delay.</param>
    /// <param name="atFull">Utilisation at full production.</param>
    /// <param name="least">The delay is never less, also where it is drawn anew later.</param>
    /// <param name="most">Nor more.</param>
    internal void Decide(ProjectSetup project, Lane r, Lane years, Lane atFull, int least, int most)
    {
        calendar!.Expect(project.Index, least, most);
        realised[project.Index] = r;
        delay[project.Index] = years;
        utilisation[project.Index] = atFull;
    }

    /// <summary>Works out what follows once assumptions, projects and shocks are set: the projects' years, and the scenario's events.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Settle()
    {
        if (calendar is not null)
        {
            calendar.Enter(realised.From(0), delay.From(0), utilisation.From(0), assumptions[Setup.Full!.RampFirst], assumptions[Setup.Full.RampSecond]);
        }

        foreach (var strike in Setup.Strikes)
        {
            var shocks = strike.OnGrowth ? growthShock : priceShock;
            var at = (strike.Step * sectors) + strike.Sector;
            shocks[at] = Shocks.Struck(shocks[at], strike.Value);
        }
    }
}
