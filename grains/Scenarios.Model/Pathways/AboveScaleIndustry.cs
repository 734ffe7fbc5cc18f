using System.Runtime.CompilerServices;
using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>The above-scale account of industry 规上工业账户, over the clusters of industry. (I-4 … I-8)</summary>
internal sealed class AboveScaleIndustry
{
    private readonly ClusterSetup[] clusters;
    private readonly double aboveScaleAtBase;
    private readonly double aboveScaleShare;
    private readonly double manufacturingShare;

    public AboveScaleIndustry(ModelSetup setup)
    {
        var sector = setup.Sectors[setup.Industry];
        clusters = [.. sector.Clusters];
        aboveScaleAtBase = clusters.Sum(c => c.Facts.AboveScaleShare * c.Facts.BaseValueAdded);
        aboveScaleShare = aboveScaleAtBase / sector.Facts.BaseValueAdded;
        manufacturingShare = clusters.Sum(c => c.Facts.ManufacturingShare * c.Facts.AboveScaleShare * c.Facts.BaseValueAdded) / sector.Facts.BaseValueAdded;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Account(CountyPathway county, Futures futures, int step, CountyYear year)
    {
        Real organic = Real.Zero, projects = Real.Zero, manufacturing = Real.Zero, emerging = Real.Zero, highTech = Real.Zero;
        Lane producing = 0;
        foreach (var cluster in clusters)
        {
            var facts = cluster.Facts;
            Real grown = new(year.Organic[cluster.Index]), built = new(year.ClusterProjects[cluster.Index]), direct = grown + built;
            Real aboveScale = facts.AboveScaleShare * grown;
            organic += aboveScale;
            projects += built;
            manufacturing += facts.ManufacturingShare * (aboveScale + built);
            emerging += facts.EmergingShare * direct;
            highTech += facts.HighTechShare * direct;
            producing += year.Producing[cluster.Index];
        }

        var (setup, wanted) = (futures.Setup, county.Wanted);
        Real linkage = new(year.Linkage[setup.Industry]);
        Real total = IndicatorRules.AboveScale(organic, projects, aboveScaleShare, linkage);
        county.Set(AboveScaleValueAdded, step, total.Amount);
        county.Set(HighTechValueAdded, step, highTech.Amount);
        if (wanted[AboveScaleGrowthAverage])
        {
            county.SetAverageGrowth(AboveScaleGrowthAverage, AboveScaleValueAdded, step);
        }

        if (wanted[ManufacturingShare])
        {
            county.Set(ManufacturingShare, step, IndicatorRules.ManufacturingShare(manufacturing, manufacturingShare, linkage, total));
        }

        if (wanted[AboveScaleEnterprises])
        {
            county.Set(AboveScaleEnterprises, step, IndicatorRules.Enterprises(
                setup.Full!.Enterprises, organic.Amount / aboveScaleAtBase, futures.Assumption(setup.Full.EnterpriseElasticity), producing));
        }

        if (wanted[EmergingShare])
        {
            county.Set(EmergingShare, step, IndicatorRules.EmergingShare(emerging, new(year.Price[setup.Industry]), new(county.At(GdpNominal, step))));
        }

        if (wanted[HighTechGrowthAverage])
        {
            county.SetAverageGrowth(HighTechGrowthAverage, HighTechValueAdded, step);
        }
    }
}
