using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A cluster's pathway so far 集群发展路径: organic value added O and all of it, D, by step, 万元 of base-year prices, and its projects.</summary>
public sealed class ClusterPathway
{
    private readonly int steps;
    private readonly int index;
    private readonly bool eachProject;
    private readonly List<ProjectPathway> projects = [];

    /// <param name="setup">The county.</param>
    /// <param name="index">Which cluster.</param>
    /// <param name="eachProject">Whether each project's own pathway is kept as well.</param>
    public ClusterPathway(ModelSetup setup, int index, bool eachProject = true)
    {
        ArgumentNullException.ThrowIfNull(setup);
        steps = setup.Steps;
        this.index = index;
        this.eachProject = eachProject;
        (Organic, Direct) = (new Lanes(steps + 1), new Lanes(steps + 1));
        Organic[0] = Direct[0] = setup.Clusters[index].Facts.BaseValueAdded;
        Grow(setup.Clusters[index].Projects.Length);
    }

    public Lanes Organic { get; }

    public Lanes Direct { get; }

    /// <summary>In the order of the set-up's projects of this cluster.</summary>
    public IReadOnlyList<ProjectPathway> Projects => projects;

    /// <summary>Steps a year: organic growth, then projects. (C-1 … C-6)</summary>
    /// <param name="futures">The assumptions, projects and shocks that hold this year.</param>
    /// <param name="step">The year; the one before must have been stepped.</param>
    /// <param name="slowdown">λ of the year before.</param>
    /// <param name="year">Takes what the cluster yields.</param>
    public void Produce(Futures futures, int step, Lane slowdown, CountyYear year)
    {
        ArgumentNullException.ThrowIfNull(year);
        year.Organic[index] = Organic[step - 1];
        Production.Produce(futures, step, slowdown, year, index);
        Keep(futures, step, year);
    }

    /// <summary>Keeps what the cluster yielded in a year.</summary>
    internal void Keep(Futures futures, int step, CountyYear year)
    {
        Organic[step] = year.Organic[index];
        Direct[step] = (new Real(year.Organic[index]) + new Real(year.ClusterProjects[index])).Amount;
        if (eachProject)
        {
            Keep(futures, futures.Setup.Clusters[index], step);
        }
    }

    private void Keep(Futures futures, ClusterSetup cluster, int step)
    {
        Grow(cluster.Projects.Length);
        for (var p = 0; p < cluster.Projects.Length; p++)
        {
            projects[p].Keep(futures, cluster.Projects[p], step);
        }
    }

    // An intervention may add projects; they have done nothing before it. Not inlined: whoever steps a year would have to be ready for its allocations.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int count)
    {
        while (eachProject && projects.Count < count)
        {
            projects.Add(new ProjectPathway(steps));
        }
    }
}
