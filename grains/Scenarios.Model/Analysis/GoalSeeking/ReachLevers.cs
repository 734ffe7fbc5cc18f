using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>Reads which levers goal seeking may move 杠杆选择: KEY, KEY=LOW..HIGH, either with @WEIGHT behind it; * stands for any run of characters.</summary>
public static class ReachLevers
{
    private const string Place = "--with";

    /// <summary>The levers of these texts; all that policy works on, in its direction, when there are none.</summary>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="texts">As a user writes them.</param>
    /// <param name="lastYear">Of the targets: growth of later plan periods cannot matter.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ImmutableArray<ReachLever> Of(ModelSetup setup, IReadOnlyCollection<string> texts, int lastYear, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(faults);
        var rules = AssumptionCatalogue.KeysOf(setup.County).ToDictionary(k => k.Key, k => k.Rule);
        var assumptions = setup.Scenario.Assumptions;
        if (texts.Count == 0)
        {
            var usual = assumptions.Select((a, i) => (a.Value, Index: i)).Where(a => rules[a.Value.Key].Lever != LeverDirection.None && !Horizon.IsLate(setup.County, a.Value.Key, lastYear));
            ImmutableArray<ReachLever> all = [.. usual.Select(a => Usual(a.Index, a.Value, rules[a.Value.Key])).Where(l => l.Range > 0 && l.Most > l.Least)];
            if (all.IsEmpty)
            {
                faults.Error(new Place(Place), setup.Scenario.Id, new("此情景没有可动的政策杠杆", "the scenario leaves no lever of policy to move"), new("写出杠杆和区间，如 KEY=0.3..0.6", "name a lever and its range, like KEY=0.3..0.6"));
            }

            return all;
        }

        var levers = ImmutableArray.CreateBuilder<ReachLever>();
        foreach (var text in texts)
        {
            foreach (var lever in Read(text, assumptions, rules, faults))
            {
                if (levers.Any(l => l.Index == lever.Index))
                {
                    faults.Error(new Place(Place), lever.Own.Key, new("同一个假设写了不止一次", "the assumption is named more than once"), new("每个假设只写一次", "name each assumption once"));
                }
                else
                {
                    levers.Add(lever);
                }
            }
        }

        return levers.ToImmutable();
    }

    private static IEnumerable<ReachLever> Read(string text, ImmutableArray<ResolvedAssumption> assumptions, Dictionary<string, AssumptionRule> rules, FaultList faults)
    {
        void Error(BilingualText reason, BilingualText remedy) => faults.Error(new Place(Place), text, reason, remedy);
        var shape = new BilingualText("写成 growth.aluminium.p14、growth.aluminium.p14=0.03..0.12 或 growth.*.p14@2", "write growth.aluminium.p14, growth.aluminium.p14=0.03..0.12 or growth.*.p14@2");
        var (rest, weight) = (text, 1.0);
        if (text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at)
        {
            rest = text[..at];
            if (!double.TryParse(text[(at + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out weight) || !(weight > 0) || !double.IsFinite(weight))
            {
                Error(new("@ 之后的权重须为正数", "the weight behind @ must be above zero"), shape);
                yield break;
            }
        }

        (double Low, double High)? bounds = null;
        if (rest.IndexOf('=', StringComparison.Ordinal) is > 0 and var equals)
        {
            var ends = rest[(equals + 1)..].Split("..");
            rest = rest[..equals];
            if (ends.Length != 2 || !double.TryParse(ends[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var low) || !double.TryParse(ends[1], NumberStyles.Float, CultureInfo.InvariantCulture, out var high) || !(low < high))
            {
                Error(new("区间须为两个递增的数", "the range must be two numbers that rise"), shape);
                yield break;
            }

            bounds = (low, high);
        }

        var pattern = new AssumptionLever(rest, new AssumptionChange.Add(0), text, new Place(Place));
        var matched = assumptions.Select((a, i) => (a.Value, Index: i)).Where(a => pattern.Matches(a.Value.Key)).ToArray();
        if (matched.Length == 0)
        {
            Error(new("没有与此键相符的假设", "no assumption has such a key"), NearestKey.Remedy(rest, [.. assumptions.Select(a => a.Value.Key)]));
        }

        foreach (var (value, index) in matched)
        {
            var rule = rules[value.Key];
            var (low, high) = bounds ?? Ends(value, rule);
            if (low > value.Mode || high < value.Mode || low < rule.Minimum || high > rule.Maximum)
            {
                Error(new($"区间须包含当前值 {Invariant(value.Mode)}，且不超出 {Invariant(rule.Minimum)} … {Invariant(rule.Maximum)}", $"the range must hold the present value {Invariant(value.Mode)} and lie within {Invariant(rule.Minimum)} … {Invariant(rule.Maximum)}"), shape);
            }
            else if (low == high)
            {
                Error(new($"{value.Key} 没有区间，无从移动", $"{value.Key} has no range to move in"), new("写出区间，如 KEY=0.3..0.6", "state one, like KEY=0.3..0.6"));
            }
            else
            {
                yield return new ReachLever(index, value, low, high, weight, true, true);
            }
        }
    }

    private static ReachLever Usual(int index, Assumption value, AssumptionRule rule)
    {
        var (low, high) = Ends(value, rule);
        return new ReachLever(index, value, low, high, 1, rule.Lever == LeverDirection.Down, rule.Lever == LeverDirection.Up);
    }

    // An assumption's own range; odds that are stated as one number may be anything from 0 to 1.
    private static (double Low, double High) Ends(Assumption value, AssumptionRule rule) =>
        value.Low == value.High && rule is { Lever: LeverDirection.Up, Minimum: 0, Maximum: 1 } ? (0, 1) : (value.Low, value.High);

    private static string Invariant(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
