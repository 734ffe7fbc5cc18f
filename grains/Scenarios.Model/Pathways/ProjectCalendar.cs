using System.Runtime.CompilerServices;
using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What all projects do, by year 项目年历: each year is added up once, over the projects whose delay can bring them there.
/// Investment by cluster; value added by site, a site being a cluster's projects in one township; the number that produce of industry's. 万元 of base-year prices.
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
    private readonly (int Least, int Most)[] ranges; // of the delay, by project
    private readonly double[] perYear;
    private readonly (LanePlace Project, double Full)[] producers;
    private readonly Lanes yearly;
    private readonly Lanes atFullProduction;
    private readonly Lanes investment;
    private readonly Lanes commissionedCount;
    private readonly Lanes producing;
    private readonly Lanes commissioned;
    private readonly Lanes valueAdded;
    private (ProjectSchedule Investment, ProjectSchedule Commissioned, ProjectSchedule Count)? schedules;

    /// <param name="setup">The county under a scenario.</param>
    /// <param name="counting">Whether anybody asks how many projects produce.</param>
    public ProjectCalendar(ModelSetup setup, bool counting)
    {
        (this.setup, this.counting) = (setup, counting);
        years = setup.Steps + 1;
        (clusters, sites) = (setup.ClustersWithProjects.Length, setup.Sites.Length);
        ranges = new (int, int)[setup.Projects.Length];
        Array.Fill(ranges, (int.MaxValue, int.MinValue));
        perYear = [.. setup.Projects.Select(p => ProjectPipeline.PerYear(p.Facts.Investment, p.Facts.BuildYears))];
        producers = [.. setup.Projects.Where(p => p.Site >= 0).Select(p => (new LanePlace(p.Index), p.Facts.FullValueAdded))];
        (yearly, atFullProduction) = (new(setup.Projects.Length), new(setup.Projects.Length));
        investment = new(clusters * years);
        (producing, commissionedCount) = (new(counting ? years : 0), new(counting ? years + Before : 0));
        (valueAdded, commissioned) = (new(sites * years), new(sites * (years + Before)));
    }

    /// <summary>J of the clusters' projects in a year, by calendar row. (C-5)</summary>
    public LaneStretch Investment(int step) => investment.From(step * clusters);

    /// <summary>How many of industry's projects produce in a year; only where they are counted. (C-6)</summary>
    public Lane Producing(int step) => producing[step];

    /// <summary>X of the sites' projects in a year. (C-4)</summary>
    public LaneStretch ValueAdded(int step) => valueAdded.From(step * sites);

    /// <summary>From now on a project may be so late: at least and at most so many years, beside what was expected of it before.</summary>
    public void Expect(int project, int least, int most)
    {
        var wider = (Least: Math.Min(least, ranges[project].Least), Most: Math.Max(most, ranges[project].Most));
        if (wider != ranges[project])
        {
            (ranges[project], schedules) = (wider, null);
        }
    }

    /// <summary>Enters what all projects do.</summary>
    /// <param name="fates">r, by project.</param>
    /// <param name="delays">Whole years, within what was expected, by project.</param>
    /// <param name="utilisations">At full production, by project.</param>
    /// <param name="first">Share of full production in a project's first year.</param>
    /// <param name="second">In its second.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Enter(LaneStretch fates, LaneStretch delays, LaneStretch utilisations, Lane first, Lane second)
    {
        var plans = schedules ??= Schedule();
        Prepare(fates, utilisations);
        AddUp(plans.Investment, delays, yearly.From(0), investment.From(0));
        AddUp(plans.Commissioned, delays, atFullProduction.From(0), commissioned.From(0));
        RampUp(first, second);
        if (counting)
        {
            AddUp(plans.Count, delays, fates, commissionedCount.From(0));
            Count();
        }
    }

    // What each project invests in a year of building, and what it yields at full production.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Prepare(LaneStretch fates, LaneStretch utilisations)
    {
        LaneStretch invested = yearly.From(0), yielded = atFullProduction.From(0);
        for (var p = 0; p < perYear.Length; p++)
        {
            invested[p] = ProjectPipeline.YearlyInvestment(fates[p], perYear[p]).Amount;
        }

        foreach (ref readonly var producer in producers.AsSpan())
        {
            yielded[producer.Project] = ProjectPipeline.AtFullProduction(fates[producer.Project], producer.Full, utilisations[producer.Project]).Amount;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void AddUp(ProjectSchedule schedule, LaneStretch delays, LaneStretch amounts, LaneStretch into)
    {
        foreach (ref readonly var lane in schedule.Lanes.AsSpan())
        {
            Lane sum = 0;
            foreach (ref readonly var entry in schedule.Of(lane))
            {
                sum += ProjectPipeline.FallsInto(delays[entry.Project], entry.After, entry.Before, amounts[entry.Project]);
            }

            into[lane.Place] = sum;
        }
    }

    // What was commissioned ramps up.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void RampUp(Lane first, Lane second)
    {
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

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private void Count()
    {
        LaneStretch counts = commissionedCount.From(0), running = producing.From(0);
        Lane count = counts[0] + counts[Before];
        for (var step = 1; step < years; step++)
        {
            count += counts[step + Before];
            running[step] = count;
        }
    }

    private (ProjectSchedule, ProjectSchedule, ProjectSchedule) Schedule()
    {
        int Row(ProjectSetup project) => setup.Clusters[project.Cluster].CalendarRow;
        return (
            new(setup.Projects.SelectMany(p => Building(p).Select(y => ((y.Step * clusters) + Row(p), y.Project)))),
            new(setup.Projects.Where(p => p.Site >= 0).SelectMany(p => Commissioning(p).Select(y => ((y.Lane * sites) + p.Site, y.Project)))),
            new(setup.Projects.Where(p => counting && setup.Clusters[p.Cluster].Sector == setup.Industry).SelectMany(Commissioning)));
    }

    // The years in which a project may build.
    private IEnumerable<(int Step, ScheduledProject Project)> Building(ProjectSetup project)
    {
        var (start, build, (least, most)) = (project.Facts.Start - setup.County.BaseYear, project.Facts.BuildYears, ranges[project.Index]);
        for (var step = Math.Max(start + least, 1); step < start + Math.Min(most, years - start) + build && step < years; step++)
        {
            yield return (step, new(new(project.Index), step - start - build, step - start + 1));
        }
    }

    // The years in which it may be commissioned, the first of them with all that lies before it.
    private IEnumerable<(int Lane, ScheduledProject Project)> Commissioning(ProjectSetup project)
    {
        var (complete, (least, most)) = (project.Facts.Start - setup.County.BaseYear + project.Facts.BuildYears, ranges[project.Index]);
        var last = Math.Max(complete + Math.Min(most, years - 1 - complete) + Before, 0);
        for (var slot = Math.Max(complete + least + Before, 0); slot <= last; slot++)
        {
            var late = slot - Before - complete;
            yield return (slot, new(new(project.Index), slot == 0 ? double.NegativeInfinity : late - 1, late + 1));
        }
    }
}
