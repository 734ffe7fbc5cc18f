using System.Collections.Immutable;
using Scenarios.Client.Documents;
using Scenarios.Client.Official.Pictures;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>四、重大工程项目进展: P10, figure 7, what the projects can do.</summary>
internal sealed class ProjectsChapter(Draft draft) : Chapter(draft)
{
    /// <summary>So many projects are told; all of them are in annex 3.</summary>
    private const int Most = 10;

    public override void Write()
    {
        Draft.Chapter("重大工程项目进展", "Projects");
        if (Draft.Material.Measures?.Projects is not { Pools.IsEmpty: false } ranked)
        {
            Draft.Nothing();
            return;
        }

        var pools = ranked.Pools.OrderBy(p => Array.IndexOf(OfficialWords.Stages, p.Stage)).ToArray();
        Counted(pools);
        Draft.Figure(
            7,
            "figure-7",
            StagesPicture.Of(Draft, pools),
            [Draft.Text("项目库总投资", "The project pools: "), .. Numbers.Full(pools.Sum(p => p.Investment), "万元", "level"), Draft.Text("，其中在建", ", of which under construction "), .. Numbers.Full(Of(pools, "construction")?.Investment ?? 0, "万元", "level")],
            []);
        MostUseful(ranked);
    }

    private static ProjectRankRow? Of(ProjectRankRow[] pools, string stage) => Array.Find(pools, p => p.Stage == stage);

    // P10, with the table that its counts are in.
    private void Counted(ProjectRankRow[] pools)
    {
        int Count(string stage) => Of(pools, stage)?.Projects ?? 0;
        var all = pools.Sum(p => p.Projects);
        var reported = Draft.Review.Gaps.FirstOrDefault(g => g.Indicator == "gdp_nominal")?.Lines.Where(l => l.Part == "project" && l.Id.Length > 0).ToArray() ?? [];
        var effect = reported.Sum(l => l.Amount ?? 0);
        ImmutableArray<(string, ImmutableArray<Run>)> late = reported.Length == 0 ? [] : [("f", [Numbers.Count(reported.Length)]), ("year", [Numbers.Year(Draft.Review.AsOf)]), ("v", Numbers.Full(effect, "万元", "level"))];
        Draft.Say(OfficialPatterns.P10, [("n", [Numbers.Count(all)]), ("b", [Numbers.Count(Count("construction"))]), ("c", [Numbers.Count(Count("reserve"))]), ("e", [Numbers.Count(Count("planned"))]), .. late]);
        ImmutableArray<ImmutableArray<Run>> Row(Run name, int count, double amount) => [[name], [Numbers.Count(count)], [Numbers.Amount(amount, "万元", "level")]];
        Draft.Table(
            "pools",
            "项目库情况",
            "The project pools",
            [Draft.Head("阶段", "Stage", 2), Draft.Head("项目（个）", "Projects", 1, TableAlignment.Right), Draft.Head("总投资（亿元）", "Investment (CNY million)", 1.4, TableAlignment.Right)],
            [
                .. pools.Select(p => Row(Draft.Words.Stage(p.Stage), p.Projects, p.Investment)),
                Row(Draft.Text("合计", "All"), all, pools.Sum(p => p.Investment)),
                .. reported.Length == 0 ? ReadOnlySpan<ImmutableArray<ImmutableArray<Run>>>.Empty : [Row(Draft.Text("上报状态与计划不同；对地区生产总值的影响", "Reported off plan; effect on GDP"), reported.Length, effect)],
            ],
            note: false);
    }

    private void MostUseful(ProjectRankResult ranked)
    {
        var told = ranked.Projects.Take(Most).ToArray();
        var (first, target) = (told[0], Draft.Rows.First(r => r.Target == ranked.Target.Verdict.Target));
        Draft.Say(
            OfficialPatterns.MostUseful,
            ("target", [Run.Name(Draft.Words.Target(target))]),
            ("project", [Run.Name(Draft.Language[first.Name!])]),
            ("x", [Numbers.Percent(first.Net.Probability)]));
        Draft.Table(
            "useful",
            "项目建成与不建相比对完成把握的影响（百分点）",
            "What a project does to the chance, built against dropped (points)",
            [
                Draft.Head("项目", "Project", 3), Draft.Head("阶段", "Stage", 1, TableAlignment.Centre), Draft.Head("总投资（亿元）", "Investment (CNY million)", 1.1, TableAlignment.Right),
                Draft.Head("建成与不建之差", "Built less dropped", 1.1, TableAlignment.Right), Draft.Head("晚一年", "A year later", 1, TableAlignment.Right),
            ],
            told.Select(p => (ImmutableArray<ImmutableArray<Run>>)
            [
                [Run.Name(p.Name is { } name ? Draft.Language[name] : p.Project)], [Draft.Words.Stage(p.Stage)], [Numbers.Amount(p.Investment, "万元", "level")], [Numbers.Signed(p.Net.Probability, 100 * p.Net.Probability, 1)],
                p.Later is { } later ? [Numbers.Signed(later.Probability, 100 * later.Probability, 1)] : Draft.None,
            ]),
            note: false);
    }
}
