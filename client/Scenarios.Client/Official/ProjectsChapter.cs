using System.Collections.Immutable;
using Scenarios.Client.Documents;

namespace Scenarios.Client.Official;

/// <summary>四、重大工程项目进展: P10.</summary>
internal sealed class ProjectsChapter(Draft draft) : Chapter(draft)
{
    public override void Write()
    {
        Draft.Chapter("重大工程项目进展", "Projects");
        if (Draft.Material.Projects is not { } ranked)
        {
            Draft.Nothing();
            return;
        }

        int Pool(string stage) => ranked.Pools.FirstOrDefault(p => p.Stage == stage)?.Projects ?? 0;
        var all = ranked.Pools.Sum(p => p.Projects);
        var reported = Draft.Review.Gaps.FirstOrDefault(g => g.Indicator == "gdp_nominal")?.Lines.Where(l => l.Part == "project" && l.Id.Length > 0).ToArray() ?? [];
        ImmutableArray<(string, ImmutableArray<Run>)> late = reported.Length == 0 ? [] :
        [
            ("f", [Numbers.Count(reported.Length)]), ("year", [Numbers.Year(Draft.Review.AsOf)]), ("v", Numbers.Full(reported.Sum(l => l.Amount ?? 0), "万元", "level")),
        ];
        Draft.Say(OfficialPatterns.P10, [("n", [Numbers.Count(all)]), ("b", [Numbers.Count(Pool("construction"))]), ("c", [Numbers.Count(Pool("reserve"))]), ("e", [Numbers.Count(Pool("planned"))]), .. late]);
        ImmutableArray<ImmutableArray<Run>> Row(string zh, string en, int count, double investment) => [[Draft.Text(zh, en)], [Numbers.Count(count)], [Numbers.Amount(investment, "万元", "level")]];
        double Invested(string stage) => ranked.Pools.FirstOrDefault(p => p.Stage == stage)?.Investment ?? 0;
        Draft.Table(
            "pools",
            "项目库情况",
            "The project pools",
            [Draft.Head("阶段", "Stage", 2), Draft.Head("项目（个）", "Projects", 1, TableAlignment.Right), Draft.Head("总投资（亿元）", "Investment (CNY million)", 1.4, TableAlignment.Right)],
            [
                Row("建设", "Under construction", Pool("construction"), Invested("construction")), Row("储备", "In reserve", Pool("reserve"), Invested("reserve")), Row("谋划", "Planned", Pool("planned"), Invested("planned")),
                Row("合计", "All", all, ranked.Pools.Sum(p => p.Investment)),
                .. reported.Length == 0 ? ReadOnlySpan<ImmutableArray<ImmutableArray<Run>>>.Empty : [[[Draft.Text("上报状态与计划不同；对地区生产总值的影响", "Reported off plan; effect on GDP")], [Numbers.Count(reported.Length)], [Numbers.Amount(reported.Sum(l => l.Amount ?? 0), "万元", "level")]]],
            ],
            note: false);
    }
}
