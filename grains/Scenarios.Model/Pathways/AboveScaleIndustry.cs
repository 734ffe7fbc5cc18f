using System.Runtime.CompilerServices;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>The above-scale account of industry 规上工业账户, over the clusters of industry. (I-4 … I-7)</summary>
internal sealed class AboveScaleIndustry
{
    private readonly int[] clusters;
    private readonly double[] aboveScaleShares;
    private readonly double[] manufacturingOfOrganic;
    private readonly double[] manufacturingShares; // by cluster of the county
    private readonly (int Cluster, double Share)[] emerging;
    private readonly (int Cluster, double Share)[] highTech;
    private readonly double perAboveScaleAtBase;
    private readonly double aboveScaleShare;
    private readonly double manufacturingShare;
    private readonly Lanes organicByStep;
    private readonly Lanes producingByStep;

    public AboveScaleIndustry(ModelSetup setup)
    {
        var sector = setup.Sectors[setup.Industry];
        IndustryCluster[] facts = [.. sector.Clusters.Select(c => c.Facts)];
        clusters = [.. sector.Clusters.Select(c => c.Index)];
        aboveScaleShares = [.. facts.Select(c => c.AboveScaleShare)];
        manufacturingOfOrganic = [.. facts.Select(c => c.ManufacturingShare * c.AboveScaleShare)];
        manufacturingShares = [.. setup.Clusters.Select(c => c.Facts.ManufacturingShare)];
        (int, double)[] Part(Func<IndustryCluster, double> share) => [.. clusters.Zip(facts.Select(share)).Where(c => c.Second != 0)];
        (emerging, highTech) = (Part(c => c.EmergingShare), Part(c => c.HighTechShare));
        var aboveScaleAtBase = facts.Sum(c => c.AboveScaleShare * c.BaseValueAdded);
        (aboveScaleShare, perAboveScaleAtBase) = (aboveScaleAtBase / sector.Facts.BaseValueAdded, 1 / aboveScaleAtBase);
        (organicByStep, producingByStep) = (new(setup.Steps + 1), new(setup.Steps + 1));
        manufacturingShare = facts.Sum(c => c.ManufacturingShare * c.AboveScaleShare * c.BaseValueAdded) / sector.Facts.BaseValueAdded;
    }

    /// <summary>A year's account, and what its enterprises will be worked out from. (I-4, I-5, I-7)</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Account(CountyPathway county, Futures futures, int step, CountyYear year)
    {
        var (setup, wanted) = (futures.Setup, county.Wanted);
        Organic(year, step);
        Real linkage = new(year.Linkage[setup.Industry]);
        Real total = IndicatorRules.AboveScale(new(organicByStep[step]), new(year.Projects[setup.Industry]), aboveScaleShare, linkage);
        county.Set(AboveScaleValueAdded, step, total.Amount);
        if (wanted[ManufacturingShare])
        {
            county.Set(ManufacturingShare, step, IndicatorRules.ManufacturingShare(Manufacturing(setup, year), manufacturingShare, linkage, total));
        }

        if (wanted[AboveScaleEnterprises])
        {
            Producing(setup, year, step);
        }

        if (wanted[EmergingShare])
        {
            county.Set(EmergingShare, step, IndicatorRules.EmergingShare(Direct(year, emerging), new(year.Price[setup.Industry]), county.PerGdpNominal(step)));
        }

        if (wanted[HighTechValueAdded])
        {
            county.Set(HighTechValueAdded, step, Direct(year, highTech).Amount);
        }
    }

    /// <summary>The enterprises of some years, whose accounts are there: many powers at once wait less than one a year. (I-6)</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Enterprises(CountyPathway county, Lane elasticity, double atBase, int first, int last)
    {
        LaneStretch grown = organicByStep.From(0), running = producingByStep.From(0), enterprises = county[AboveScaleEnterprises].From(0);
        for (var step = first; step <= last; step++)
        {
            enterprises[step] = IndicatorRules.Enterprises(atBase, grown[step] * perAboveScaleAtBase, elasticity, running[step]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Organic(CountyYear year, int step)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0);
        for (var i = 0; i < clusters.Length; i++)
        {
            sum += aboveScaleShares[i] * new Real(grown[clusters[i]]);
        }

        organicByStep[step] = sum.Amount;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private Real Manufacturing(ModelSetup setup, CountyYear year)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0), built = year.ClusterProjects.From(0);
        for (var i = 0; i < clusters.Length; i++)
        {
            sum += manufacturingOfOrganic[i] * new Real(grown[clusters[i]]);
        }

        var table = setup.Production;
        for (int i = table.FirstBuilding[setup.Industry], end = table.FirstBuilding[setup.Industry + 1]; i < end; i++)
        {
            sum += manufacturingShares[table.Building[i]] * new Real(built[table.Building[i]]);
        }

        return sum;
    }

    // What a part of each cluster's value added comes to.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static Real Direct(CountyYear year, (int Cluster, double Share)[] parts)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0), built = year.ClusterProjects.From(0);
        foreach (var (cluster, share) in parts)
        {
            sum += share * (new Real(grown[cluster]) + new Real(built[cluster]));
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Producing(ModelSetup setup, CountyYear year, int step)
    {
        Lane sum = 0;
        LaneStretch producing = year.Producing.From(0);
        var table = setup.Production;
        for (int i = table.FirstBuilding[setup.Industry], end = table.FirstBuilding[setup.Industry + 1]; i < end; i++)
        {
            sum += producing[table.Building[i]];
        }

        producingByStep[step] = sum;
    }
}
