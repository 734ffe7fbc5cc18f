using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Analysis.Cascades;

/// <summary>
/// Splits the gap between a target and the central case over whoever can close it 目标分解: each cluster's organic growth and each project in proportion to its headroom of direct
/// value added; sectors and townships get the sums. Linkages stay as in the central case: what more there is of them comes on top.
/// </summary>
public sealed class Cascade
{
    private readonly ModelSetup setup;
    private readonly CascadeAccount account;
    private readonly CountyBlock central;
    private readonly CountyBlock bound;
    private readonly List<TaskPart> parts = [];
    private readonly List<string> withoutRoom = [];

    private Cascade(ModelSetup setup, CascadeAccount account)
    {
        (this.setup, this.account) = (setup, account);
        central = Simulator.Run(Futures.Central(setup));
        bound = Simulator.Run(Futures.Central(new ModelSetup(setup.County, CascadeBounds.Of(setup))));
    }

    /// <summary>Splits a target.</summary>
    /// <param name="setup">The county under the scenario.</param>
    /// <param name="target">One that can be split.</param>
    /// <param name="account">What is behind it.</param>
    /// <param name="unit">Rounded amounts are whole multiples of it, 万元.</param>
    /// <exception cref="ProjectionException">The central case or the bound left the numbers.</exception>
    public static CascadeTable Of(ModelSetup setup, Target target, CascadeAccount account, double unit)
    {
        ArgumentNullException.ThrowIfNull(target);
        ArgumentNullException.ThrowIfNull(account);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(unit);
        return new Cascade(Horizon.Cut(setup, target.Year), account).Split(target, unit);
    }

    private CascadeTable Split(Target target, double unit)
    {
        FindParts();
        var level = parts.Sum(p => p.Amounts.Central);
        var asked = account.Required(level, central.Accounts[CountySeries.GdpNominal][setup.Steps][0]);
        Check(asked, target.Indicator);
        var required = Math.Max(asked, level); // what is reached is kept
        var (tasks, beyond) = ProportionalSplit.Of(required - level, [.. parts.Select(p => p.Amounts.Headroom)]);
        TaskPart[] given = [.. parts.Select((p, i) => p with { Amounts = p.Amounts with { Extra = tasks[i] } })];
        return new CascadeTable(
            account,
            level,
            required,
            parts.Sum(p => p.Amounts.Headroom),
            beyond,
            setup.Sectors.Sum(s => account.Linked[s.Index] * PriceOf(s.Index) * (Linked(bound, s.Index) - Linked(central, s.Index))),
            Enumerable.Range(0, setup.Steps).Min(step => bound.Accounts.SlowdownOf(step)[0]),
            [.. withoutRoom.Distinct()],
            setup.Projects.Count(p => p.Resolved.Realised is not null && p.Site >= 0 && account.Projects[p.Cluster] != 0),
            unit,
            TaskLines.Of(setup, account.Name, given, beyond, unit));
    }

    private void FindParts()
    {
        foreach (var sector in setup.Sectors)
        {
            foreach (var cluster in sector.Clusters)
            {
                OfCluster(cluster);
            }

            if (account.Linked[sector.Index] != 0)
            {
                Add(TaskLevel.Linked, sector.Index, sector, -1, account.Linked[sector.Index], 0, Linked(central, sector.Index), 0, [.. setup.Townships.Select(t => t.SectorShares[sector.Index])]);
            }
        }
    }

    private void OfCluster(ClusterSetup cluster)
    {
        var (sector, k) = (setup.Sectors[cluster.Sector], cluster.Index);
        if (account.Organic[k] != 0)
        {
            Add(
                TaskLevel.Organic, k, sector, k, account.Organic[k], cluster.Facts.BaseValueAdded, Last(central.Clusters[k].Organic), Room(cluster, Last(central.Clusters[k].Organic), Last(bound.Clusters[k].Organic)),
                [.. setup.Townships.Select(t => TownshipSetup.ClusterShare(setup.County, cluster.Facts, t.Facts))]);
        }

        for (var p = 0; p < cluster.Projects.Length && account.Projects[k] != 0; p++)
        {
            if (cluster.Projects[p].Site >= 0)
            {
                var (now, most) = (Last(central.Clusters[k].Projects[p].ValueAdded), Last(bound.Clusters[k].Projects[p].ValueAdded));
                Add(TaskLevel.Project, cluster.Projects[p].Index, sector, k, account.Projects[k], 0, now, Room(cluster, now, most), [.. setup.Townships.Select(t => t.Index == cluster.Projects[p].Township ? 1.0 : 0)]);
            }
        }
    }

    private void Add(TaskLevel level, int index, SectorSetup sector, int cluster, double weight, double atBase, double now, double headroom, ImmutableArray<double> townships)
    {
        var price = PriceOf(sector.Index);
        Check(now + headroom, $"{level} {index}");
        var amounts = new TaskAmounts(weight * atBase, weight * price * now, 0, weight * price * headroom);
        parts.Add(new TaskPart(level, index, sector.Index, cluster, price, amounts, townships));
    }

    // All clusters at their bounds may want for workers so much that one stays below what it reaches in the central case.
    private double Room(ClusterSetup cluster, double now, double most)
    {
        if (most >= now)
        {
            return most - now;
        }

        withoutRoom.Add(cluster.Facts.Id);
        return 0;
    }

    private double PriceOf(int sector) => account.Prices == PriceBasis.Nominal ? Last(central.Sectors[sector].Price) : 1;

    // The year's rows are still those of the last year that was stepped.
    private static double Linked(CountyBlock block, int sector) => block.Accounts.Year.Linkage[sector][0] + block.Accounts.Year.Construction[sector][0];

    private double Last(Lanes row) => row[setup.Steps][0];

    private void Check(double value, string what)
    {
        if (!double.IsFinite(value))
        {
            throw new ProjectionException(setup.County.Id, setup.Scenario.Id, setup.County.EndYear, setup.County.Id, what);
        }
    }
}
