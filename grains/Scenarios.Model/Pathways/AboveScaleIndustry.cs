using System.Runtime.CompilerServices;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>The above-scale account of industry 规上工业账户, over the clusters of industry. (I-4 … I-8)</summary>
internal sealed class AboveScaleIndustry
{
    private readonly int[] clusters;
    private readonly double[] aboveScaleShares;
    private readonly double[] manufacturingShares;
    private readonly double[] emergingShares;
    private readonly double[] highTechShares;
    private readonly double aboveScaleAtBase;
    private readonly double aboveScaleShare;
    private readonly double manufacturingShare;

    public AboveScaleIndustry(ModelSetup setup)
    {
        var sector = setup.Sectors[setup.Industry];
        IndustryCluster[] facts = [.. sector.Clusters.Select(c => c.Facts)];
        clusters = [.. sector.Clusters.Select(c => c.Index)];
        (aboveScaleShares, manufacturingShares) = ([.. facts.Select(c => c.AboveScaleShare)], [.. facts.Select(c => c.ManufacturingShare)]);
        (emergingShares, highTechShares) = ([.. facts.Select(c => c.EmergingShare)], [.. facts.Select(c => c.HighTechShare)]);
        aboveScaleAtBase = facts.Sum(c => c.AboveScaleShare * c.BaseValueAdded);
        aboveScaleShare = aboveScaleAtBase / sector.Facts.BaseValueAdded;
        manufacturingShare = facts.Sum(c => c.ManufacturingShare * c.AboveScaleShare * c.BaseValueAdded) / sector.Facts.BaseValueAdded;
    }

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
            county.Set(AboveScaleEnterprises, step, IndicatorRules.Enterprises(
                setup.Full!.Enterprises, organic.Amount / aboveScaleAtBase, futures.Assumption(setup.Full.EnterpriseElasticity), Producing(year)));
        }

        if (wanted[EmergingShare])
        {
            county.Set(EmergingShare, step, IndicatorRules.EmergingShare(Direct(year, emergingShares), new(year.Price[setup.Industry]), new(county.At(GdpNominal, step))));
        }

        if (wanted[HighTechValueAdded])
        {
            county.Set(HighTechValueAdded, step, Direct(year, highTechShares).Amount);
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
    private Real Direct(CountyYear year, double[] shares)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0), built = year.ClusterProjects.From(0);
        for (var i = 0; i < clusters.Length; i++)
        {
            sum += shares[i] * (new Real(grown[clusters[i]]) + new Real(built[clusters[i]]));
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
