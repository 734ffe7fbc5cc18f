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
    private readonly int years;
    private readonly Lanes investment;
    private readonly Lanes commissionedCount;
    private readonly Lanes producing;
    private readonly Lanes commissioned;
    private readonly Lanes valueAdded;

    public ProjectCalendar(ModelSetup setup)
    {
        this.setup = setup;
        years = setup.Steps + 1;
        var clusters = setup.ClustersWithProjects.Length;
        (investment, producing, commissionedCount) = (new(clusters * years), new(clusters * years), new(clusters * (years + Before)));
        (valueAdded, commissioned) = (new(setup.Sites.Length * years), new(setup.Sites.Length * (years + Before)));
    }

    /// <summary>J of a cluster's projects. (C-5)</summary>
    public Lane Investment(ClusterSetup cluster, int step) => investment[(cluster.CalendarRow * years) + step];

    /// <summary>Projects of a cluster that produce. (C-6)</summary>
    public Lane Producing(ClusterSetup cluster, int step) => producing[(cluster.CalendarRow * years) + step];

    /// <summary>X of a site's projects. (C-4)</summary>
    public Lane ValueAdded(int site, int step) => valueAdded[(site * years) + step];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Clear()
    {
        investment.Fill(0);
        commissionedCount.Fill(0);
        commissioned.Fill(0);
    }

    /// <summary>Enters a project.</summary>
    /// <param name="project">Which.</param>
    /// <param name="realised">r.</param>
    /// <param name="delay">Whole years.</param>
    /// <param name="utilisation">At full production.</param>
    /// <param name="least">No draw of the delay is less.</param>
    /// <param name="most">Nor more.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Enter(ProjectSetup project, Lane realised, Lane delay, Lane utilisation, int least, int most)
    {
        var (facts, start, row) = (project.Facts, project.Facts.Start - setup.County.BaseYear, setup.Clusters[project.Cluster].CalendarRow);
        Lane invested = ProjectPipeline.YearlyInvestment(realised, facts.Investment, facts.BuildYears).Amount;
        Lane full = ProjectPipeline.AtFullProduction(realised, facts.FullValueAdded, utilisation).Amount;
        most = Math.Min(most, setup.Steps - start);
        for (var years = least; years <= most; years++)
        {
            var at = Lane.AreEqual(delay, years);
            var (begin, end) = (start + years, start + years + facts.BuildYears);
            Add(investment, row * this.years, Math.Max(begin, 1), Math.Min(end, this.years), Lane.Select(at, invested, 0));
            if (end < this.years)
            {
                var slot = Math.Max(end + Before, 0);
                Add(commissionedCount, row * (this.years + Before), slot, slot + 1, Lane.Select(at, realised, 0));
                if (project.Site >= 0)
                {
                    Add(commissioned, project.Site * (this.years + Before), slot, slot + 1, Lane.Select(at, full, 0));
                }
            }
        }
    }

    /// <summary>Lets what was commissioned ramp up, once all projects are entered.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void RampUp(Lane first, Lane second)
    {
        for (var row = 0; row < setup.ClustersWithProjects.Length; row++)
        {
            int from = row * (years + Before), to = row * years;
            Lane count = commissionedCount[from] + commissionedCount[from + 1];
            for (var step = 1; step < years; step++)
            {
                count += commissionedCount[from + step + Before];
                producing[to + step] = count;
            }
        }

        for (var site = 0; site < setup.Sites.Length; site++)
        {
            int from = site * (years + Before), to = site * years;
            Real earlier = new(commissioned[from]), lastYear = new(commissioned[from + Before]);
            for (var step = 1; step < years; step++)
            {
                Real thisYear = new(commissioned[from + step + Before]);
                valueAdded[to + step] = ProjectPipeline.ValueAdded(thisYear, lastYear, earlier, first, second).Amount;
                earlier += lastYear;
                lastYear = thisYear;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(Lanes rows, int row, int from, int to, Lane amount)
    {
        for (var i = from; i < to; i++)
        {
            rows[row + i] = rows[row + i] + amount;
        }
    }
}
