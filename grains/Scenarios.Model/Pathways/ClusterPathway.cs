using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A cluster's pathway so far 集群发展路径: organic value added O and all of it, D, by step, 万元 of base-year prices, and its projects.</summary>
public sealed class ClusterPathway
{
    private readonly int steps;
    private readonly int index;
    private readonly List<ProjectPathway> projects = [];

    public ClusterPathway(ModelSetup setup, int index)
    {
        ArgumentNullException.ThrowIfNull(setup);
        steps = setup.Steps;
        this.index = index;
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
    public ClusterYield Produce(Futures futures, int step, Lane slowdown)
    {
        ArgumentNullException.ThrowIfNull(futures);
        var cluster = futures.Setup.Clusters[index];
        Rate growth = futures.Assumption(cluster.Growth[step]);
        Real organic = OrganicGrowth.Next(new(Organic[step - 1]), growth, slowdown, futures.GrowthShock(step, cluster.Sector));
        Real valueAdded = Real.Zero, investment = Real.Zero;
        Lane producing = 0;
        Grow(cluster.Projects.Length);
        for (var p = 0; p < cluster.Projects.Length; p++)
        {
            projects[p].Produce(futures, cluster.Projects[p], step);
            valueAdded += new Real(projects[p].ValueAdded[step]);
            investment += new Real(projects[p].Investment[step]);
            producing += projects[p].Producing;
        }

        Organic[step] = organic.Amount;
        Direct[step] = (organic + valueAdded).Amount;
        return new ClusterYield(organic, valueAdded, investment, producing);
    }

    // An intervention may add projects; they have done nothing before it.
    private void Grow(int count)
    {
        while (projects.Count < count)
        {
            projects.Add(new ProjectPathway(steps));
        }
    }
}
