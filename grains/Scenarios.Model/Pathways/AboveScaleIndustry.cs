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
    private readonly double[] manufacturingShares;
    private readonly (int Cluster, double Share)[] emerging;
    private readonly (int Cluster, double Share)[] highTech;
    private readonly double aboveScaleAtBase;
    private readonly double aboveScaleShare;
    private readonly double manufacturingShare;
    private readonly Lanes organicByStep;
    private readonly Lanes producingByStep;

    public AboveScaleIndustry(ModelSetup setup)
    {
        var sector = setup.Sectors[setup.Industry];
        IndustryCluster[] facts = [.. sector.Clusters.Select(c => c.Facts)];
        clusters = [.. sector.Clusters.Select(c => c.Index)];
        (aboveScaleShares, manufacturingShares) = ([.. facts.Select(c => c.AboveScaleShare)], [.. facts.Select(c => c.ManufacturingShare)]);
        (int, double)[] Part(Func<IndustryCluster, double> share) => [.. clusters.Zip(facts.Select(share)).Where(c => c.Second != 0)];
        (emerging, highTech) = (Part(c => c.EmergingShare), Part(c => c.HighTechShare));
        aboveScaleAtBase = facts.Sum(c => c.AboveScaleShare * c.BaseValueAdded);
        aboveScaleShare = aboveScaleAtBase / sector.Facts.BaseValueAdded;
        (organicByStep, producingByStep) = (new(setup.Steps + 1), new(setup.Steps + 1));
        manufacturingShare = facts.Sum(c => c.ManufacturingShare * c.AboveScaleShare * c.BaseValueAdded) / sector.Facts.BaseValueAdded;
    }

    /// <summary>A year's account, and what its enterprises will be worked out from. (I-4, I-5, I-7)</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Account(CountyPathway county, Futures futures, int step, CountyYear year)
    {
        Real organic = Real.Zero, projects = Real.Zero;
        LaneStretch grown = year.Organic.From(0), built = year.ClusterProjects.From(0);
        for (var i = 0; i < clusters.Length; i++)
        {
            organic += aboveScaleShares[i] * new Real(grown[clusters[i]]);
            projects += new Real(built[clusters[i]]);
        }

        var (setup, wanted) = (futures.Setup, county.Wanted);
        Real linkage = new(year.Linkage[setup.Industry]);
        Real total = IndicatorRules.AboveScale(organic, projects, aboveScaleShare, linkage);
        county.Set(AboveScaleValueAdded, step, total.Amount);
        if (wanted[ManufacturingShare])
        {
            county.Set(ManufacturingShare, step, IndicatorRules.ManufacturingShare(Manufacturing(year), manufacturingShare, linkage, total));
        }

        if (wanted[AboveScaleEnterprises])
        {
            organicByStep[step] = organic.Amount;
            producingByStep[step] = Producing(year);
        }

        if (wanted[EmergingShare])
        {
            county.Set(EmergingShare, step, IndicatorRules.EmergingShare(Direct(year, emerging), new(year.Price[setup.Industry]), new(county.At(GdpNominal, step))));
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
            enterprises[step] = IndicatorRules.Enterprises(atBase, grown[step] / aboveScaleAtBase, elasticity, running[step]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private Real Manufacturing(CountyYear year)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0), built = year.ClusterProjects.From(0);
        for (var i = 0; i < clusters.Length; i++)
        {
            sum += manufacturingShares[i] * (aboveScaleShares[i] * new Real(grown[clusters[i]]) + new Real(built[clusters[i]]));
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
    private Lane Producing(CountyYear year)
    {
        Lane sum = 0;
        LaneStretch producing = year.Producing.From(0);
        foreach (var cluster in clusters)
        {
            sum += producing[cluster];
        }

        return sum;
    }
}
