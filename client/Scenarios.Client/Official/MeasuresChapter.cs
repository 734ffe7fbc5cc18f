using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>七、对策和指标调整建议: P17 to P19.</summary>
internal sealed class MeasuresChapter(Draft draft) : Chapter(draft)
{
    public override void Write()
    {
        Draft.Chapter("对策和指标调整建议", "Measures and adjustment");
        Draft.Section(new("对策", "Measures"));
        if (Draft.Material.Reach is { } reach)
        {
            Levers(reach);
        }
        else
        {
            Draft.Nothing();
        }

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

        Draft.Say(OfficialPatterns.P19);
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

    private void Levers(ReachResult reach)
    {
        var numbers = new Client.Numbers(Draft.Language);
        Run Value(LeverMoveMessage move, double value) => Run.Number(numbers.Full(value, move.Unit), value);
        ImmutableArray<Run> list = [.. reach.Moves.SelectMany((m, i) => new[]
        {
            Draft.Text(i == 0 ? "" : "；", i == 0 ? "" : "; "), Run.Name(Draft.Language[m.Name]), Draft.Text("由", " from "), Value(m, m.OwnMode), Draft.Text("调为", " to "), Value(m, m.Mode),
        })];
        if (reach.IsReached)
        {
            Draft.Say(OfficialPatterns.P17, ("list", list));
        }
        else
        {
            ImmutableArray<(string, ImmutableArray<Run>)> most = reach.After is { } after ? [("P", [Numbers.Chance(after.Probability)])] : [];
            Draft.Say(OfficialPatterns.P17Out, [("list", list), .. most]);
        }

        Draft.Table(
            "levers",
            "代价最小的一组变化",
            "The least change",
            [Draft.Head("杠杆", "Lever", 3), Draft.Head("原值", "From", 1, TableAlignment.Right), Draft.Head("需要值", "To", 1, TableAlignment.Right)],
            [
                .. reach.Moves.Select(m => (ImmutableArray<ImmutableArray<Run>>)[[Run.Name(Draft.Language[m.Name])], [Value(m, m.OwnMode)], [Value(m, m.Mode)]]),
                .. reach.After is { } a ? [[[Draft.Text("完成把握", "Chance")], reach.Before is { } b ? [Numbers.ShortChance(b.Probability)] : Draft.None, [Numbers.ShortChance(a.Probability)]]] : ReadOnlySpan<ImmutableArray<ImmutableArray<Run>>>.Empty,
            ],
            note: false);
    }
}
