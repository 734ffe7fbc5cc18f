using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Pathways;

/// <summary>
/// 8 futures of a set-up 八种未来: the value of each assumption, the fate of each project and the shock factors of each year.
/// </summary>
public sealed class Futures
{
    private readonly Lanes assumptions;
    private readonly Lanes realised;
    private readonly Lanes delay;
    private readonly Lanes utilisation;
    private readonly Lanes growthShock;
    private readonly Lanes priceShock;
    private readonly int sectors;

    private Futures(ModelSetup setup)
    {
        Setup = setup;
        sectors = setup.Sectors.Length;
        assumptions = new Lanes(setup.Scenario.Assumptions.Length);
        (realised, delay, utilisation) = (new Lanes(setup.Projects.Length), new Lanes(setup.Projects.Length), new Lanes(setup.Projects.Length));
        (growthShock, priceShock) = (new Lanes((setup.Steps + 1) * sectors), new Lanes((setup.Steps + 1) * sectors));
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
            central.realised[project.Index] = fixedBy.Realised is { } r ? r : central.assumptions[project.Realisation];
            central.delay[project.Index] = ProjectPipeline.Delay(fixedBy.Delay is { } d ? d : central.assumptions[project.DelayOfStage]);
            central.utilisation[project.Index] = fixedBy.Utilisation is { } u ? u : central.assumptions[setup.Full!.Utilisation];
        }

        central.NoShocks();
        central.Strike();
        return central;
    }

    internal Lane Assumption(int index) => assumptions[index];

    /// <summary>r of a project.</summary>
    public Lane Realised(int project) => realised[project];

    /// <summary>Whole years of delay of a project.</summary>
    public Lane Delay(int project) => delay[project];

    /// <summary>Utilisation of a project at full production.</summary>
    public Lane Utilisation(int project) => utilisation[project];

    internal Lane GrowthShock(int step, int sector) => growthShock[(step * sectors) + sector];

    internal Lane PriceShock(int step, int sector) => priceShock[(step * sectors) + sector];

    private void NoShocks()
    {
        for (var i = 0; i < growthShock.Count; i++)
        {
            growthShock[i] = 1;
            priceShock[i] = 1;
        }
    }

    private void Strike()
    {
        foreach (var strike in Setup.Scenario.Events)
        {
            var sector = Setup.Sectors.First(s => s.Facts.Id == strike.Sector).Index;
            var at = ((strike.Year - Setup.County.BaseYear) * sectors) + sector;
            var shocks = strike.Kind == EventKind.Growth ? growthShock : priceShock;
            shocks[at] = Shocks.Struck(shocks[at], strike.Value);
        }
    }
}
