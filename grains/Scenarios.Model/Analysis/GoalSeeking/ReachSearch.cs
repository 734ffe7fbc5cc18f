using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>
/// Looks for the least effort that reaches a goal 最小努力搜索: effort is the root of the sum of squares of the weighted distances. The goal is taken as linear where it stands, the
/// least effort of that is found exactly, and so on from there until nothing moves (sequential quadratic programming). One lever is searched from end to end instead.
/// </summary>
internal sealed class ReachSearch(ImmutableArray<ReachLever> levers, IReachGoal goal, Action<double> report)
{
    private const int Rounds = 16;
    private const int Ascents = 8;
    private const int Grid = 64;
    private const int Sections = 8;
    private const double Still = 1e-6;

    /// <summary>Nothing moved.</summary>
    public double[] Start => new double[levers.Length];

    public static bool IsMet(double[] numbers) => numbers.All(n => n >= 0);

    public bool IsMetAt(double[] distances) => IsMet(goal.Of([distances])[0]);

    public static double Effort(ImmutableArray<ReachLever> levers, IReadOnlyList<double> distances) => Math.Sqrt(levers.Select((l, i) => l.Weight * distances[i]).Sum(e => e * e));

    /// <summary>The nearest place of one lever that does: from end to end, and between it and the place before again. Null when no place does.</summary>
    public double[]? FindOne()
    {
        var (lever, best) = (levers[0], (double?)null);
        foreach (var end in new[] { lever.Least, lever.Most }.Where(e => e != 0))
        {
            var found = Nearest(0, end, Grid, t => [t]);
            for (var round = 0; round < Narrowings && found is { } bracket; round++)
            {
                found = Nearest(bracket.Before, bracket.Enough, Sections, t => [t]) ?? bracket;
                report((round + 1.0) / Narrowings);
            }

            best = found is { } reached && (best is not { } other || Math.Abs(reached.Enough) < Math.Abs(other)) ? reached.Enough : best;
        }

        return best is { } distance ? [distance] : null;
    }

    /// <summary>The best place of one lever: where it stands or at an end, or, where candidates cost little, anywhere between.</summary>
    public double[] BestOne()
    {
        var lever = levers[0];
        double[][] tried = [Start, .. new[] { lever.Least, lever.Most }.SelectMany(end => goal.IsCheap ? Enumerable.Range(1, Grid).Select(i => (double[])[i == Grid ? end : end * i / Grid]) : [[end]])];
        var merits = goal.Merit(tried);
        return tried[Array.IndexOf(merits, merits.Max())];
    }

    /// <summary>
    /// The best place within the bounds, as far as it can be found: steps in the best direction, then every lever by itself from end to end, until none of them makes it better.
    /// </summary>
    public double[] Best()
    {
        var at = Start;
        var tried = new List<double[]> { at };
        for (var round = 0; round < Ascents; round++)
        {
            var (numbers, slopes) = Slopes(at);
            var next = Uphill(at, numbers, slopes);
            report((round + 1.0) / Ascents / 4);
            if (next.Zip(at, (a, b) => Math.Abs(a - b)).Max() < Still)
            {
                break;
            }

            tried.Add(at = next);
        }

        if (IsMetAt(at))
        {
            return at;
        }

        var merits = goal.Merit(tried);
        var best = merits.Max();
        return Swept(tried[Array.IndexOf(merits, best)], best);
    }

    private double[] Swept(double[] at, double merit)
    {
        // It comes to rest: merit only grows, and there are only so many corners.
        for (var better = true; better;)
        {
            better = false;
            for (var i = 0; i < levers.Length; i++)
            {
                double[][] ends = [.. new[] { levers[i].Least, levers[i].Most }.Where(e => e != at[i]).Select(e => (double[])[.. at.Select((d, k) => k == i ? e : d)])];
                var merits = goal.Merit(ends);
                if (ends.Length > 0 && merits.Max() > merit)
                {
                    (at, merit, better) = (ends[Array.IndexOf(merits, merits.Max())], merits.Max(), true);
                }

                report(0.25 + ((i + 1.0) / levers.Length / 4));
            }
        }

        return at;
    }

    /// <summary>The mix of least effort, given a place that does.</summary>
    public double[] FindMix(double[] reached)
    {
        var at = Start;
        for (var round = 0; round < Rounds; round++)
        {
            var (numbers, slopes) = Slopes(at);

            // Where it cannot be reached when taken as linear, though it can: half-way to the place that does, and again from there.
            var next = LeastEffort.Of(levers, [.. numbers.Select((n, j) => n - Dot(slopes[j], at))], slopes) ?? [.. at.Zip(reached, (a, b) => (a + b) / 2)];

            var moved = next.Zip(at, (a, b) => Math.Abs(a - b)).Max();
            at = next;
            report(0.5 + ((round + 1.0) / Rounds / 2));
            if (moved < Still)
            {
                break;
            }
        }

        return Tighten(at, reached);
    }

    /// <summary>The first place that does on the way from the start by a place that is about right to one that does.</summary>
    public double[] Tighten(double[] about, double[] reached)
    {
        double[] Along(double way) => way <= 1
            ? [.. about.Select(d => way * d)]
            : [.. about.Zip(reached, (a, b) => a + ((way - 1) * (b - a)))];
        var found = Nearest(0, 2, Grid, Along) ?? (Before: 2, Enough: 2);
        for (var round = 0; round < Narrowings; round++)
        {
            found = Nearest(found.Before, found.Enough, Sections, Along) ?? found;
        }

        return Along(found.Enough);
    }

    /// <summary>The goal's numbers at a place, and what each lever does to each of them.</summary>
    private (double[] Numbers, double[][] Slopes) Slopes(double[] at)
    {
        // Inwards where it stands at its end.
        double[] steps = [.. levers.Select((l, i) => at[i] + goal.StepOf(l) <= l.Most ? goal.StepOf(l) : -goal.StepOf(l))];
        var numbers = goal.Of([at, .. levers.Select((_, i) => (double[])[.. at.Select((d, k) => k == i ? d + steps[i] : d)])]);
        return (numbers[0], [.. Enumerable.Range(0, goal.Count).Select(j => levers.Select((_, i) => (numbers[i + 1][j] - numbers[0][j]) / steps[i]).ToArray())]);
    }

    // With one number, every lever goes to the end that helps; with several, to where the worst of them is best.
    private double[] Uphill(double[] at, double[] numbers, double[][] slopes)
    {
        if (goal.Count == 1)
        {
            return [.. levers.Select((l, i) => slopes[0][i] > 0 ? l.Most : slopes[0][i] < 0 ? l.Least : at[i])];
        }

        double[] constants = [.. numbers.Select((n, j) => n - Dot(slopes[j], at))];
        var (low, high, best) = (numbers.Min(), numbers.Min() + 10, at);
        for (var i = 0; i < 40; i++)
        {
            var middle = (low + high) / 2;
            if (LeastEffort.Of(levers, [.. constants.Select(c => c - middle)], slopes) is { } found)
            {
                (low, best) = (middle, found);
            }
            else
            {
                high = middle;
            }
        }

        return best;
    }

    private (double Before, double Enough)? Nearest(double from, double to, int sections, Func<double, double[]> place)
    {
        double[] tried = [.. Enumerable.Range(1, sections).Select(i => i == sections ? to : from + ((to - from) * i / sections))];
        if (goal.IsCheap)
        {
            var first = Array.FindIndex(goal.Of([.. tried.Select(place)]), IsMet);
            return first < 0 ? null : (first == 0 ? from : tried[first - 1], tried[first]);
        }

        // A dear goal is halved: it is taken to be met from some place on.
        if (!IsMet(goal.Of([place(to)])[0]))
        {
            return null;
        }

        var (before, enough) = (from, to);
        for (var width = sections; width > 1; width /= 2)
        {
            var middle = (before + enough) / 2;
            (before, enough) = IsMet(goal.Of([place(middle)])[0]) ? (before, middle) : (middle, enough);
        }

        return (before, enough);
    }

    // A place is wanted more exactly than odds can tell.
    private int Narrowings => goal.IsCheap ? 4 : 1;

    private static double Dot(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();
}
