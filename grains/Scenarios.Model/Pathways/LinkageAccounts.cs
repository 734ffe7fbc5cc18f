using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>What projects order from local suppliers, and what that gives each sector 产业关联账户. (L-1, L-2, L-4 … L-6)</summary>
/// <param name="county">Whose accounts they are.</param>
/// <param name="sectors">How many.</param>
internal sealed class LinkageAccounts(CountyPathway county, int sectors)
{
    private readonly CountyYear year = county.Year;
    private readonly Lanes demand = new(sectors); // by buyer

    /// <summary>Works out a year whose projects are known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Link(Futures futures, FullSetup full, int step)
    {
        Order(futures, full, step);
        Supply(futures, full);
        if (county.Wanted.Linkages)
        {
            Multipliers(futures, full, step);
        }
    }

    // What the projects' output and their building ask for.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Order(Futures futures, FullSetup full, int step)
    {
        Real investment = Real.Zero;
        LaneStretch invested = year.Investment.From(0), yielded = year.Projects.From(0), asked = demand.From(0);
        for (var s = 0; s < sectors; s++)
        {
            investment += new Real(invested[s]);
        }

        county.Set(ProjectInvestment, step, investment.Amount);
        Real construction = Linkages.ConstructionOutput(futures.Assumption(full.ConstructionContent), investment);
        for (var i = 0; i < full.Buyers.Length; i++)
        {
            var buyer = full.Buyers[i];
            Real output = Linkages.GrossOutput(new(yielded[buyer]), full.OutputPerValueAdded[buyer]);
            if (i == full.ConstructionBuyer)
            {
                output += construction;
                year.Construction[buyer] = (full.ValueAddedRates[buyer] * construction).Amount;
            }

            asked[i] = output.Amount;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Supply(Futures futures, FullSetup full)
    {
        LaneStretch asked = demand.From(0), linkage = year.Linkage.From(0);
        Lane response = futures.Assumption(full.Response);
        var linkedPerDemand = full.LinkedPerDemand;
        for (var seller = 0; seller < linkedPerDemand.Length; seller++)
        {
            linkage[seller] = Linkages.ValueAdded(response, BroughtAbout(linkedPerDemand[seller], asked)).Amount;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Multipliers(Futures futures, FullSetup full, int step)
    {
        Real indirect = Linkages.ValueAdded(futures.Assumption(full.Response), BroughtAbout(full.IndirectPerDemand, demand.From(0))), total = Real.Zero, direct = Real.Zero;
        LaneStretch linkage = year.Linkage.From(0), projects = year.Projects.From(0), construction = year.Construction.From(0);
        for (var s = 0; s < sectors; s++)
        {
            total += new Real(linkage[s]);
            direct += new Real(projects[s]) + new Real(construction[s]);
        }

        county.Set(LinkageDirect, step, direct.Amount);
        county.Set(LinkageIndirect, step, indirect.Amount);
        county.Set(LinkageInduced, step, (total - indirect).Amount);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Real BroughtAbout(ReadOnlySpan<double> perDemand, LaneStretch asked)
    {
        Real sum = Real.Zero;
        for (var buyer = 0; buyer < perDemand.Length; buyer++)
        {
            sum += perDemand[buyer] * new Real(asked[buyer]);
        }

        return sum;
    }
}
