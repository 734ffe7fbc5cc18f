using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What projects and pools can do to a target, as tables and sentences 项目排序报告.</summary>
public sealed class ProjectRankReport
{
    private readonly Language language;
    private readonly Numbers numbers;
    private readonly ProjectRankResult result;
    private readonly ProjectRankCells cells;
    private readonly VerdictMessage target;

    public ProjectRankReport(Language language, ProjectRankResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        (this.language, this.result, numbers, target) = (language, result, new Numbers(language), result.Target.Verdict);
        cells = new ProjectRankCells(language, result);
    }

    /// <summary>For people: sentences, the ranking, and what each change does.</summary>
    public IEnumerable<Block> Blocks(bool brief) =>
    [
        new TextBlock(language[
            $"{result.ScenarioName.Zh} ({result.Scenario}) · 每种变动 {result.Draws:#,##0} 次抽样 · 种子 {result.Seed}",
            $"{result.ScenarioName.En} ({result.Scenario}) · {result.Draws:#,##0} draws for each change · seed {result.Seed}"], Tone.Strong),
        new TextBlock(Standing()),
        new TextBlock(Best()),
        Ranking("pools", language["项目库整体：全部落地与全部取消相比", "Whole pools, all built against all cancelled"], result.Pools),
        Ranking("projects", language["项目排序：落地与取消相比", "Projects, built against cancelled"], result.Projects),
        .. brief ? (ReadOnlySpan<Block>)[] : [
            Changes("probability", language["概率的变化，与情景现状相比（百分点）", "Change of the probability against the scenario as it is (points)"], cells.Probability),
            Changes("value", language[$"{target.Year} 年指标均值的变化（{cells.ValueUnit}）", $"Change of the indicator's mean in {target.Year} ({cells.ValueUnit})"], cells.Value),
            Changes("central", language[$"{target.Year} 年中心路径的变化（{cells.ValueUnit}）", $"Change in the central case of {target.Year} ({cells.ValueUnit})"], e => (cells.Central(e), null)),
        ],
        new TextBlock(language[
            "± 为配对差的标准误（逐次抽样之差的标准差 ÷ √次数）；≈ 表示变化在两倍标准误之内，与零分不出。投资按全额计，每单位效果的投资只在效果分得出且有利时给出。",
            "± is the standard error of the paired difference (sd of the draws' differences / √n); ≈ marks a change within two standard errors of zero. Investment counts in full; cost per effect is given only where the effect is to the good and can be told from nothing."], Tone.Quiet),
        .. History(),
    ];

    /// <summary>For files: a row for the scenario as it is, and one for each change of each pool and project.</summary>
    public TableBlock Table() => new ProjectRankTable(result).Of();

    private string Standing()
    {
        var goal = TargetReport.Operator(target.Operator) + numbers.Full(target.TargetValue!.Value, target.Unit, target.Measure);
        string Full(double value) => numbers.Full(value, target.Unit, target.Measure);
        var (probability, low, high) = (Likelihood.Percent(result.Target.Probability), Likelihood.Percent(result.Target.Low), Likelihood.Percent(result.Target.High));
        return language[
            $"{target.Name.Zh}（{target.Year} 年 {goal}）：按此情景的概率 {probability}（90% 区间 {low} 至 {high}），指标均值 {Full(result.Mean)}，中心路径 {Full(target.Value!.Value)}。",
            $"{target.Name.En} ({target.Year}: {goal}): probability {probability} as it is (90% interval {low} to {high}), mean {Full(result.Mean)}, central case {Full(target.Value!.Value)}."];
    }

    private string Best()
    {
        var felt = result.Projects.Where(p => !p.Net.ProbabilityInDoubt).OrderByDescending(p => Math.Abs(p.Net.Probability)).ToArray();
        var (raising, unfelt) = (felt.Count(p => p.Net.Probability > 0), result.Projects.Length - felt.Length);
        if (felt.Length == 0)
        {
            return language["没有哪个项目对概率的影响分辨得出。", "No project has an effect on the probability that these draws can tell from nothing."];
        }

        string Told(ProjectRankRow row) => language[
            $"{row.Name!.Zh}（{Numbers.WithSign(100 * row.Net.Probability, 1)} 个百分点）",
            $"{row.Name!.En} ({Numbers.WithSign(100 * row.Net.Probability, 1)} points)"];
        var first = string.Join(language["、", ", "], felt.Take(3).Select(Told));
        return language[
            $"落地与否对概率影响最大的是{first}。{result.Projects.Length} 个项目中，{raising} 个使概率提高，{felt.Length - raising} 个使概率降低，{unfelt} 个的影响分辨不出。",
            $"What matters most to the probability: {first}. Of {result.Projects.Length} projects, {raising} raise it, {felt.Length - raising} lower it, and the effect of {unfelt} cannot be told from nothing."];
    }

    private TableBlock Ranking(string id, string title, ImmutableArray<ProjectRankRow> rows) => new(id, title + Units(),
        [
            new("rank", language["名次", "Rank"], true, 2),
            new("project", language["项目", "Project"]),
            new("stage", language["项目库", "Pool"], false, 3),
            new("investment", language["投资", "Investment"], true, 1),
            new("probability", language["概率", "Probability"], true),
            new("probability_error", "±", true),
            new("value", language["指标均值", "Mean"], true),
            new("value_error", "±", true, 2),
            new("central", language["中心路径", "Central"], true, 4),
            new("cost_per_point", language["投资/概率", "Cost/probability"], true, 1),
            new("cost_per_unit", language["投资/指标", "Cost/mean"], true, 5),
        ],
        [.. rows.Select((row, i) => (ImmutableArray<Cell>)[new($"{i + 1}", i + 1), cells.Name(row), cells.Stage(row), cells.Money(row.Investment), .. Pair(cells.Probability(row.Net)), .. Pair(cells.Value(row.Net)), cells.Central(row.Net), cells.Money(row.CostPerPoint), cells.CostPerUnit(row)])]);

    private TableBlock Changes(string id, string title, Func<ProjectChangeEffect, (Cell Change, Cell? Error)> told)
    {
        (string Key, string Title, Func<ProjectRankRow, ProjectChangeEffect?> Of)[] changes =
        [
            ("realised", language["确定落地", "Built for sure"], r => r.Realised),
            ("cancelled", language["取消", "Cancelled"], r => r.Cancelled),
            ("earlier", language["提前一年", "A year earlier"], r => r.Earlier),
            ("later", language["推迟一年", "A year later"], r => r.Later),
        ];
        var withErrors = told(result.Projects[0].Net).Error is not null;
        IEnumerable<Cell> Cells(ProjectChangeEffect? effect)
        {
            var (change, error) = effect is null ? (Cell.Empty, withErrors ? Cell.Empty : null) : told(effect);
            return error is null ? [change] : [change, error];
        }

        return new TableBlock(id, title,
            [new("project", language["项目", "Project"]), .. changes.SelectMany(c => (Column[])[new(c.Key, c.Title, true), .. withErrors ? (Column[])[new(c.Key + "_error", "±", true, 1)] : []])],
            [.. result.Pools.Concat(result.Projects).Select(row => (ImmutableArray<Cell>)[cells.Name(row), .. changes.SelectMany(c => Cells(c.Of(row)))])]);
    }

    private IEnumerable<Block> History()
    {
        if (result.Projects.Any(p => p.Earlier is null))
        {
            var pools = result.Pools.Where(p => p.InHistory > 0).ToArray();
            yield return new TextBlock(language[
                $"“提前一年”为“—”：提前后可能在 {result.BaseYear} 年或更早开工，那已是历史，不能再改（{string.Join("，", pools.Select(p => $"{cells.PoolOf(p.Stage)} {p.Projects} 项中的 {p.InHistory} 项"))}）。整库须各项都能提前才计算。",
                $"“A year earlier” is “—” where the project could then start in {result.BaseYear} or before, which is history ({string.Join(", ", pools.Select(p => $"{p.InHistory} of {p.Projects} in the {cells.PoolOf(p.Stage).ToLowerInvariant()}"))}); a pool is moved only if all of it can be."], Tone.Quiet);
        }
    }

    private string Units() => language[
        $"（投资：亿元；概率：百分点；指标：{cells.ValueUnit}；投资/概率：亿元/百分点；投资/指标：{cells.CostUnit}）",
        $" (investment: CNY m; probability: points; indicator: {cells.ValueUnit}; cost: CNY m per point of probability, {cells.CostUnit} of the indicator)"];

    private static Cell[] Pair((Cell Change, Cell? Error) told) => [told.Change, told.Error!];
}
