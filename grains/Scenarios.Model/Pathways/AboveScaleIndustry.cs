using Scenarios.Model.Indicators;
using Scenarios.Model.Quantities;
using static Scenarios.Model.Pathways.CountySeries;

namespace Scenarios.Model.Pathways;

/// <summary>The above-scale account of industry 规上工业账户, over the clusters of industry. (I-4 … I-8)</summary>
internal sealed class AboveScaleIndustry
{
    private readonly ModelSetup.ClusterSetup[] clusters;
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

    public void Account(CountyPathway county, Futures futures, int step, SectorAccount sector, Real linkage, ReadOnlySpan<ClusterYield> yields)
    {
        Real organic = Real.Zero, projects = Real.Zero, manufacturing = Real.Zero, emerging = Real.Zero, highTech = Real.Zero;
        Lane producing = 0;
        foreach (var cluster in clusters)
        {
            var facts = cluster.Facts;
            var yield = yields[cluster.Index];
            Real direct = yield.Organic + yield.Projects;
            Real aboveScale = facts.AboveScaleShare * yield.Organic;
            organic += aboveScale;
            projects += yield.Projects;
            manufacturing += facts.ManufacturingShare * (aboveScale + yield.Projects);
            emerging += facts.EmergingShare * direct;
            highTech += facts.HighTechShare * direct;
            producing += yield.Producing;
        }

        Real total = IndicatorRules.AboveScale(organic, projects, aboveScaleShare, linkage);
        county.Set(AboveScaleValueAdded, step, total.Amount);
        county.SetAverageGrowth(AboveScaleGrowthAverage, AboveScaleValueAdded, step);
        county.Set(ManufacturingShare, step, IndicatorRules.ManufacturingShare(manufacturing, manufacturingShare, linkage, total));
        county.Set(AboveScaleEnterprises, step, IndicatorRules.Enterprises(
            futures.Setup.Full!.Enterprises, organic.Amount / aboveScaleAtBase, futures.Assumption(futures.Setup.Full.EnterpriseElasticity), producing));
        county.Set(EmergingShare, step, IndicatorRules.EmergingShare(emerging, sector.Price, new(county.At(GdpNominal, step))));
        county.Set(HighTechValueAdded, step, highTech.Amount);
        county.SetAverageGrowth(HighTechGrowthAverage, HighTechValueAdded, step);
    }
}
