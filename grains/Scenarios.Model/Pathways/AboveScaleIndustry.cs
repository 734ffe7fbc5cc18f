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
    private readonly (LanePlace Cluster, double Share)[] emerging;
    private readonly (LanePlace Cluster, double Share)[] highTech;
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
        (LanePlace, double)[] Part(Func<IndustryCluster, double> share) => [.. clusters.Zip(facts.Select(share)).Where(c => c.Second != 0).Select(c => (new LanePlace(c.First), c.Second))];
        (emerging, highTech) = (Part(c => c.EmergingShare), Part(c => c.HighTechShare));
        var aboveScaleAtBase = facts.Sum(c => c.AboveScaleShare * c.BaseValueAdded);
        (aboveScaleShare, perAboveScaleAtBase) = (aboveScaleAtBase / sector.Facts.BaseValueAdded, 1 / aboveScaleAtBase);
        (organicByStep, producingByStep) = (new(setup.Steps + 1), new(setup.Steps + 1));
        manufacturingShare = facts.Sum(c => c.ManufacturingShare * c.AboveScaleShare * c.BaseValueAdded) / sector.Facts.BaseValueAdded;
    }

    /// <summary>A year's account, and what its enterprises will be worked out from. (I-4, I-5, I-7)</summary>
    // Each rule keeps its own lanes: those that outlive a call would be carried through memory.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Account(CountyPathway county, Futures futures, int step, CountyYear year)
    {
        var (setup, wanted) = (futures.Setup, county.Wanted);
        Total(county, setup, step, year);
        if (wanted[ManufacturingShare])
        {
            Manufacturing(county, setup, step, year);
        }

        if (wanted[AboveScaleEnterprises])
        {
            producingByStep[step] = futures.Producing(step);
        }

        if (wanted[EmergingShare])
        {
            Emerging(county, setup, step, year);
        }

        if (wanted[HighTechValueAdded])
        {
            HighTech(county, step, year);
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
    private void Total(CountyPathway county, ModelSetup setup, int step, CountyYear year)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0);
        for (var i = 0; i < clusters.Length; i++)
        {
            sum += aboveScaleShares[i] * new Real(grown[clusters[i]]);
        }

        organicByStep[step] = sum.Amount;
        Real projects = new(year.Projects[setup.Industry]), linkage = new(year.Linkage[setup.Industry]);
        county.Set(AboveScaleValueAdded, step, IndicatorRules.AboveScale(sum, projects, aboveScaleShare, linkage).Amount);
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Manufacturing(CountyPathway county, ModelSetup setup, int step, CountyYear year)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0), built = year.ClusterProjects.From(0);
        for (var i = 0; i < clusters.Length; i++)
        {
            sum += manufacturingOfOrganic[i] * new Real(grown[clusters[i]]);
        }

        var table = setup.Production;
        foreach (ref readonly var building in table.Building(table.Sectors[setup.Industry]))
        {
            sum += manufacturingShares[building.Index] * new Real(built[building.Cluster]);
        }

        Real linkage = new(year.Linkage[setup.Industry]), total = new(county.At(AboveScaleValueAdded, step));
        county.Set(ManufacturingShare, step, IndicatorRules.ManufacturingShare(sum, manufacturingShare, linkage, total));
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Emerging(CountyPathway county, ModelSetup setup, int step, CountyYear year) =>
        county.Set(EmergingShare, step, IndicatorRules.EmergingShare(Direct(year, emerging), new(year.Price[setup.Industry]), county.PerGdpNominal(step)));

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void HighTech(CountyPathway county, int step, CountyYear year) => county.Set(HighTechValueAdded, step, Direct(year, highTech).Amount);

    // What a part of each cluster's value added comes to.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Real Direct(CountyYear year, (LanePlace Cluster, double Share)[] parts)
    {
        Real sum = Real.Zero;
        LaneStretch grown = year.Organic.From(0), built = year.ClusterProjects.From(0);
        foreach (ref readonly var part in parts.AsSpan())
        {
            sum += part.Share * (new Real(grown[part.Cluster]) + new Real(built[part.Cluster]));
        }

        return sum;
    }
}
