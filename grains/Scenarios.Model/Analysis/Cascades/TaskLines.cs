using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Cascades;

/// <summary>
/// Lines up parts as a task table 责任分解表编制. Rounding goes from the top down, by largest remainders, column by column; a task is what is left after rounding of its central
/// value and its extra, so that rows add up as well as columns.
/// </summary>
internal sealed class TaskLines
{
    private readonly ModelSetup setup;
    private readonly double unit;
    private readonly List<TaskLine> lines = [];

    private TaskLines(ModelSetup setup, double unit) => (this.setup, this.unit) = (setup, unit);

    /// <param name="setup">The county, up to the target's year.</param>
    /// <param name="name">Of the whole.</param>
    /// <param name="parts">With their tasks.</param>
    /// <param name="beyond">What none of them is asked for.</param>
    /// <param name="unit">Rounded amounts are whole multiples of it, 万元.</param>
    public static ImmutableArray<TaskLine> Of(ModelSetup setup, BilingualText name, IReadOnlyList<TaskPart> parts, double beyond, double unit)
    {
        var table = new TaskLines(setup, unit);
        table.County(name, parts, beyond);
        return [.. table.lines];
    }

    private void County(BilingualText name, IReadOnlyList<TaskPart> parts, double beyond)
    {
        var whole = TaskAmounts.Sum(parts.Select(p => p.Amounts));
        var rest = new TaskPart(TaskLevel.Beyond, -1, -1, -1, whole.Central / parts.Sum(p => p.Amounts.Central / p.Price), new TaskAmounts(0, 0, beyond, 0), []);
        var (county, task) = (setup.County.Id, Units(whole.Task + beyond));
        var rounded = new TaskAmounts(Units(whole.Base), Units(whole.Central), task - Units(whole.Central), Units(whole.Headroom));
        Add(TaskLevel.County, county, "", name, [.. parts, rest], rounded);
        var assigned = LargestRemainder.Apportion([whole.Extra / unit, beyond / unit], (long)rounded.Extra);
        rounded = rounded with { Extra = assigned[0] };
        Split(rounded, parts.GroupBy(p => p.Sector), (sector, own, amounts) => Sector(sector, county, own, amounts));
        if (beyond > 0)
        {
            Add(TaskLevel.Beyond, "beyond", county, new("超出可行余地（不分给任何单位）", "Beyond feasible headroom (given to nobody)"), [rest], new TaskAmounts(0, 0, assigned[1], 0));
        }

        Split(
            rounded,
            setup.Townships.Select(t => (Township: t, Parts: parts.Select(p => p with { Amounts = p.Townships[t.Index] * p.Amounts }))).SelectMany(t => t.Parts.Select(p => (t.Township, Part: p))).GroupBy(t => t.Township, t => t.Part),
            (township, own, amounts) => Add(TaskLevel.Township, township.Facts.Id, county, township.Facts.Name, own, amounts));
    }

    private void Sector(int index, string parent, TaskPart[] parts, TaskAmounts rounded)
    {
        var facts = setup.Sectors[index].Facts;
        Add(TaskLevel.Sector, facts.Id, parent, facts.Name, parts, rounded);
        Split(rounded, parts.GroupBy(p => p.Cluster), (cluster, own, amounts) =>
        {
            if (cluster < 0)
            {
                Add(TaskLevel.Linked, facts.Id, facts.Id, new("项目带动（关联和施工）", "Linked to projects"), own, amounts);
            }
            else
            {
                Cluster(cluster, facts.Id, own, amounts);
            }
        });
    }

    private void Cluster(int index, string parent, TaskPart[] parts, TaskAmounts rounded)
    {
        var facts = setup.Clusters[index].Facts;
        Add(TaskLevel.Cluster, facts.Id, parent, facts.Name, parts, rounded);
        Split(rounded, parts.GroupBy(p => (p.Level, p.Index)), (which, own, amounts) =>
        {
            if (which.Level == TaskLevel.Organic)
            {
                Add(TaskLevel.Organic, facts.Id, facts.Id, new("内生增长", "Organic growth"), own, amounts);
            }
            else
            {
                var project = setup.Projects[which.Index].Facts;
                Add(TaskLevel.Project, project.Id, facts.Id, project.Name, own, amounts);
            }
        });
    }

    // Gives each group its part of a whole that is rounded already.
    private void Split<TKey>(TaskAmounts whole, IEnumerable<IGrouping<TKey, TaskPart>> groups, Action<TKey, TaskPart[], TaskAmounts> take)
    {
        var all = groups.Select(g => (g.Key, Parts: g.ToArray())).ToArray();
        var exact = Array.ConvertAll(all, g => TaskAmounts.Sum(g.Parts.Select(p => p.Amounts)) / unit);
        if (all.Length == 0)
        {
            return;
        }

        long[] Column(Func<TaskAmounts, double> of) => LargestRemainder.Apportion(Array.ConvertAll(exact, a => of(a)), (long)of(whole));
        var (atBase, central, extra, headroom) = (Column(a => a.Base), Column(a => a.Central), Column(a => a.Extra), Column(a => a.Headroom));
        for (var i = 0; i < all.Length; i++)
        {
            take(all[i].Key, all[i].Parts, new TaskAmounts(atBase[i], central[i], extra[i], headroom[i]));
        }
    }

    private void Add(TaskLevel level, string id, string parent, BilingualText name, IReadOnlyList<TaskPart> parts, TaskAmounts rounded)
    {
        var real = TaskAmounts.Sum(parts.Select(p => p.Amounts with { Base = p.Amounts.Base * p.Price } / p.Price));
        lines.Add(new TaskLine(level, id, parent, name, TaskAmounts.Sum(parts.Select(p => p.Amounts)), unit * rounded, Growth(real.Central), Growth(real.Task)));

        double? Growth(double reached) => real.Base > 0 ? Math.Pow(reached / real.Base, 1.0 / setup.Steps) - 1 : null;
    }

    private double Units(double amount) => Math.Round(amount / unit, MidpointRounding.AwayFromZero);
}
