using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>七、对策和指标调整建议: P17 to P19.</summary>
internal sealed class MeasuresChapter(Draft draft) : Chapter(draft)
{
    /// <summary>So many levers are named in a sentence, and so many in the table; `scenario reach` tells all of them.</summary>
    private const int Named = 3;
    private const int Listed = 6;

    public override void Write()
    {
        Draft.Chapter("对策和指标调整建议", "Measures and adjustment");
        Measures(Draft.Material.Measures?.Reach ?? []);
        Adjustments();
        Draft.Say(OfficialPatterns.P19);
    }

    private void Measures(ImmutableArray<ReachResult> all)
    {
        if (all.IsEmpty)
        {
            Draft.Section(new("对策", "Measures"));
            Draft.Nothing();
            return;
        }

        var reached = all.Count(r => r.IsReached);
        Draft.Section(new("对策：{n}项目标中，{m}项在允许范围内可使完成把握达到八成", "Measures: of {n} targets {m} can be given a chance of {80}% within the allowed ranges"), ("n", [Numbers.Count(all.Length)]), ("m", [Numbers.Count(reached)]));
        Draft.Say(OfficialPatterns.MeasuresBasis);
        foreach (var reach in all)
        {
            Tell(reach, Run.Name(NameOf(reach)));
        }

        Draft.Table(
            "raised",
            "使完成把握达到八成的可能",
            "Whether the chance can be raised to eighty in a hundred",
            [Draft.Head("目标", "Target", 3), Draft.Head("原测算把握", "Chance before", 1, TableAlignment.Centre), Draft.Head("调整后把握", "Chance after", 1, TableAlignment.Centre), Draft.Head("变动的杠杆（项）", "Levers moved", 1, TableAlignment.Right), Draft.Head("能否达到", "Reached", 0.9, TableAlignment.Centre)],
            [
                .. all.Select(r => (ImmutableArray<ImmutableArray<Run>>)[[Run.Name(NameOf(r))], Chance(r.Before), Chance(r.After), [Numbers.Count(r.Moves.Length)], [r.IsReached ? Draft.Text("能", "yes") : Draft.Text("不能", "no")]]),
                [[Draft.Text("合计（项）／能达到（项）", "Targets / reached")], Draft.None, Draft.None, [Numbers.Count(all.Length)], [Numbers.Count(reached)]],
            ],
            note: false);
        Levers([.. all.Where(r => r is { IsReached: true, Moves.IsEmpty: false })]);
    }

    private ImmutableArray<Run> Chance(JointProbability? found) => found is { } f ? [Numbers.ShortChance(f.Probability)] : Draft.None;

    private string NameOf(ReachResult reach) => Draft.Words.Target(Draft.Rows.First(r => r.Target == reach.Targets[0].Target));

    private void Tell(ReachResult reach, Run target)
    {
        if (!reach.IsReached)
        {
            ImmutableArray<(string, ImmutableArray<Run>)> most = reach.After is { } after ? [("P", [Numbers.Chance(after.Probability)])] : [];
            Draft.Say(OfficialPatterns.P17Out, [("indicator", [target]), .. most]);
        }
        else if (reach.Moves.IsEmpty)
        {
            Draft.Say(OfficialPatterns.P17Held, ("indicator", [target]), ("P", [Numbers.Chance(reach.Before!.Probability)]));
        }
        else
        {
            ImmutableArray<Run> list = [.. Largest(reach, Named).SelectMany((m, i) => (ImmutableArray<Run>)
            [
                Draft.Text(i == 0 ? "" : "；", i == 0 ? "" : "; "), Run.Name(Draft.Language[m.Name]), Draft.Text("由", " from "), .. Value(m, m.OwnMode), Draft.Text("调为", " to "), .. Value(m, m.Mode),
            ])];
            Draft.Say(OfficialPatterns.P17, ("indicator", [target]), ("n", [Numbers.Count(reach.Moves.Length)]), ("list", list));
        }
    }

    private void Levers(ReachResult[] reached)
    {
        if (reached.Length == 0)
        {
            return;
        }

        Draft.Table(
            "levers",
            "代价最小的一组变化（各目标幅度最大的几项）",
            "The least change (the levers that move most, by target)",
            [Draft.Head("目标", "Target", 2.4), Draft.Head("杠杆", "Lever", 3), Draft.Head("原值", "From", 1, TableAlignment.Right), Draft.Head("需要值", "To", 1, TableAlignment.Right)],
            reached.SelectMany(r => Largest(r, Listed).Select((m, i) => (ImmutableArray<ImmutableArray<Run>>)[i == 0 ? [Run.Name(NameOf(r))] : [], [Run.Name(Draft.Language[m.Name])], Value(m, m.OwnMode), Value(m, m.Mode)])),
            note: false);
    }

    private static IEnumerable<LeverMoveMessage> Largest(ReachResult reach, int count) => reach.Moves.OrderByDescending(m => Math.Abs(m.Distance)).ThenBy(m => m.Key, StringComparer.Ordinal).Take(count);

    // What lies between none and all is a share; beyond that a number without a unit is a ratio.
    private ImmutableArray<Run> Value(LeverMoveMessage move, double value) => Numbers.Full(value, move.Unit, move.Unit == "1" && Math.Max(move.OwnHigh, move.High) > 1 ? "level" : "share", move.Unit == "year" ? 1 : null);

    private void Adjustments()
    {
        var told = Draft.Rows.Where(r => r.Class == "lagging" || r.Treatment == "study_adjustment").ToArray();
        var study = told.Count(r => r.Treatment == "study_adjustment");
        Draft.Section(new("指标调整建议：{n}项滞后或需研究，其中研究调整{m}项", "Adjustment: {n} lag or are to be studied, {m} of them for an adjustment"), ("n", [Numbers.Count(told.Length)]), ("m", [Numbers.Count(study)]));
        foreach (var row in told)
        {
            Sentences.Treatment(row);
        }

        if (told.Length == 0)
        {
            Draft.Nothing();
        }

        Draft.Table(
            "treatments",
            "处理意见汇总（项）",
            "Treatments (number)",
            [Draft.Head("处理意见", "Treatment", 2.4), Draft.Head("项数", "Number", 1, TableAlignment.Right)],
            [
                .. Draft.Rows.GroupBy(r => r.Treatment).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (ImmutableArray<ImmutableArray<Run>>)[[Run.Words(Draft.Words.Treatment(g.Key))], [Numbers.Count(g.Count())]]),
                [[Draft.Text("其中：滞后或研究调整", "of these: lagging or studied")], [Numbers.Count(told.Length)]],
                [[Draft.Text("其中：研究调整", "of these: to be studied")], [Numbers.Count(study)]],
            ],
            note: false);
    }
}
