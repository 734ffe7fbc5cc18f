using System.Runtime.CompilerServices;

namespace Scenarios.Model.Pathways;

/// <summary>A whole county in 16 futures 县域整体推演状态: every pathway, in one place. An ensemble steps one block again and again.</summary>
public sealed class CountyBlock
{
    /// <summary>The county in its base year, with everything that can be told of it.</summary>
    public CountyBlock(Futures futures)
        : this(futures, Wanted.Everything)
    {
    }

    /// <summary>The county in its base year.</summary>
    /// <param name="futures">What holds in it.</param>
    /// <param name="wanted">What is worked out of it.</param>
    public CountyBlock(Futures futures, Wanted wanted)
    {
        ArgumentNullException.ThrowIfNull(futures);
        ArgumentNullException.ThrowIfNull(wanted);
        var setup = futures.Setup;
        Accounts = new CountyPathway(futures, new CountyYear(setup), wanted);
        Sectors = !wanted.Sectors ? [] : [.. setup.Sectors.Select(s => new SectorPathway(setup, s.Index))];
        Clusters = !wanted.Clusters ? [] : [.. setup.Clusters.Select(c => new ClusterPathway(setup, c.Index, wanted.Projects))];
        Townships = wanted.Townships ? [.. setup.Townships.Select(t => new TownshipPathway(setup, t.Index))] : [];
        YearStep.Place(this, futures, 0);
    }

    public CountyPathway Accounts { get; }

    /// <summary>Empty where they are not wanted.</summary>
    public SectorPathway[] Sectors { get; }

    /// <summary>Empty where they are not wanted.</summary>
    public ClusterPathway[] Clusters { get; }

    /// <summary>Empty where they are not wanted.</summary>
    public TownshipPathway[] Townships { get; }

    /// <summary>Goes back to the base year, under these futures of the same set-up.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal void Begin(Futures futures) => Accounts.Begin(futures);
}
