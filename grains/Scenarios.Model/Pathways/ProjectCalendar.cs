using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What all projects do, by year 项目年历: each project is entered once, in the years to which its delay takes it, instead of being asked every year.
/// Investment and the number that produce by cluster; value added by site, a site being a cluster's projects in one township. 万元 of base-year prices.
/// </summary>
internal sealed class ProjectCalendar
{
    // What was commissioned the year before the base or earlier stands in slot 0, the base year in slot 1: two years of ramp reach back behind the first year.
    private const int Before = 1;

    private readonly ModelSetup setup;
    private readonly bool counting;
    private readonly int years;
    private readonly int clusters;
    private readonly int sites;
    private readonly Lanes investment;
    private readonly Lanes commissionedCount;
    private readonly Lanes producing;
    private readonly Lanes commissioned;
    private readonly Lanes valueAdded;

    /// <param name="setup">The county under a scenario.</param>
    /// <param name="counting">Whether anybody asks how many projects produce.</param>
    public ProjectCalendar(ModelSetup setup, bool counting)
    {
        (this.setup, this.counting) = (setup, counting);
        years = setup.Steps + 1;
        (clusters, sites) = (setup.ClustersWithProjects.Length, setup.Sites.Length);
        investment = new(clusters * years);
        (producing, commissionedCount) = (new(counting ? clusters * years : 0), new(counting ? clusters * (years + Before) : 0));
        (valueAdded, commissioned) = (new(sites * years), new(sites * (years + Before)));
    }

    /// <summary>J of the clusters' projects in a year, by calendar row. (C-5)</summary>
    public LaneStretch Investment(int step) => investment.From(step * clusters);

    /// <summary>Projects that produce in a year, by calendar row; nothing where they are not counted. (C-6)</summary>
    public LaneStretch Producing(int step) => counting ? producing.From(step * clusters) : default;

    /// <summary>X of the sites' projects in a year. (C-4)</summary>
    public LaneStretch ValueAdded(int step) => valueAdded.From(step * sites);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Clear()
    {
        investment.Fill(0);
        commissionedCount.Fill(0);
        commissioned.Fill(0);
    }

    /// <summary>Enters a project.</summary>
    /// <param name="project">Which.</param>
    /// <param name="fates">r, by project.</param>
    /// <param name="delays">Whole years, by project.</param>
    /// <param name="utilisations">At full production, by project.</param>
    /// <param name="least">No draw of the delay is less.</param>
    /// <param name="most">Nor more.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public void Enter(ProjectSetup project, LaneStretch fates, LaneStretch delays, LaneStretch utilisations, int least, int most)
    {
        Lane realised = fates[project.Index], delay = delays[project.Index], utilisation = utilisations[project.Index];
        var (facts, start, row) = (project.Facts, project.Facts.Start - setup.County.BaseYear, setup.Clusters[project.Cluster].CalendarRow);
        Lane yearly = ProjectPipeline.YearlyInvestment(realised, facts.Investment, facts.BuildYears).Amount, full = ProjectPipeline.AtFullProduction(realised, facts.FullValueAdded, utilisation).Amount;
        LaneStretch spent = investment.From(row), count = commissionedCount.From(counting ? row : 0), ofSite = commissioned.From(Math.Max(project.Site, 0));
        var latest = Math.Min(most, years - 1 - start);
        for (var late = least; late <= latest; late++)
        {
            var at = Lane.AreEqual(delay, late);
            Lane investing = Lane.Select(at, yearly, 0);
            int begin = start + late, end = begin + facts.BuildYears;
            for (int step = Math.Max(begin, 1), last = Math.Min(end, years); step < last; step++)
            {
                spent[step * clusters] += investing;
            }

            if (end >= years)
            {
                continue;
            }

            var slot = Math.Max(end + Before, 0);
            if (counting)
            {
                count[slot * clusters] += Lane.Select(at, realised, 0);
            }

            if (project.Site >= 0)
            {
                ofSite[slot * sites] += Lane.Select(at, full, 0);
            }
        }
    }

    /// <summary>Lets what was commissioned ramp up, once all projects are entered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RampUp(Lane first, Lane second)
    {
        LaneStretch counts = commissionedCount.From(0), running = producing.From(0);
        for (var row = 0; counting && row < clusters; row++)
        {
            Lane count = counts[row] + counts[clusters + row];
            for (var step = 1; step < years; step++)
            {
                count += counts[((step + Before) * clusters) + row];
                running[(step * clusters) + row] = count;
            }
        }

        LaneStretch entered = commissioned.From(0), yielded = valueAdded.From(0);
        for (var site = 0; site < sites; site++)
        {
            Real earlier = new(entered[site]), lastYear = new(entered[(Before * sites) + site]);
            for (var step = 1; step < years; step++)
            {
                Real thisYear = new(entered[((step + Before) * sites) + site]);
                yielded[(step * sites) + site] = ProjectPipeline.ValueAdded(thisYear, lastYear, earlier, first, second).Amount;
                earlier += lastYear;
                lastYear = thisYear;
            }
        }
    }
}
