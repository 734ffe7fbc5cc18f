using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Scenarios: lists, texts, what they resolve to, their revisions and differences 情景报告.</summary>
public sealed class ScenarioReport(Language language)
{
    public TableBlock List(ImmutableArray<ScenarioSummary> scenarios) => new(
        "scenarios",
        language["情景", "Scenarios"],
        [
            new("id", language["编号", "Id"]), new("name", language["名称", "Name"]), new("revision", language["版本", "Revision"], true), new("who", language["修订人", "By"], false, 2),
            new("when", language["时间", "When"], false, 3), new("description", language["说明", "What it says"], false, 4),
        ],
        [.. scenarios.Select(s => (ImmutableArray<Cell>)
        [
            Cell.Of(s.Id, Tone.Strong), Cell.Of(language[s.Name]), new(s.Shipped ? language["自带", "shipped"] : $"@{s.Revision}", s.Revision), Cell.Of(s.Who), When(s.When), Cell.Of(language[s.Description].Trim(), Tone.Quiet),
        ])]);

    public IEnumerable<Block> Text(ComposedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        yield return new TextBlock($"{language[scenario.Name]} ({scenario.Id}) · {string.Join(" → ", scenario.Line.Select(d => d.Revision > 0 ? $"{d.Id}@{d.Revision}" : d.Id))}", Tone.Strong);
        yield return new TextBlock(language[scenario.Description].Trim(), Tone.Quiet);
        yield return new TextBlock(Encoding.UTF8.GetString(scenario.Line[^1].Text).TrimEnd());
    }

    /// <summary>Each value and where it came from.</summary>
    /// <param name="resolution">The resolved scenario.</param>
    /// <param name="all">Also what no lever has touched.</param>
    public IEnumerable<Block> Resolution(Resolution resolution, bool all)
    {
        ArgumentNullException.ThrowIfNull(resolution);
        var assumptions = resolution.Assumptions.Where(a => all || !a.Levers.IsEmpty).ToArray();
        var projects = resolution.Projects.Where(p => all || !p.Levers.IsEmpty).ToArray();
        yield return new TextBlock(language[
            $"杠杆改动 {resolution.Assumptions.Count(a => !a.Levers.IsEmpty)} 个假设、{resolution.Projects.Count(p => !p.Levers.IsEmpty)} 个项目、{resolution.Events.Length} 个事件；其余按县域资料。",
            $"Levers touch {resolution.Assumptions.Count(a => !a.Levers.IsEmpty)} assumptions, {resolution.Projects.Count(p => !p.Levers.IsEmpty)} projects and {resolution.Events.Length} events; the rest is the county's own."]);
        if (assumptions.Length > 0)
        {
            yield return new TableBlock(
                "assumptions",
                language["假设", "Assumptions"],
                [
                    new("key", language["键", "Key"]), new("own", language["县域取值", "County's own"], true, 1), new("low", language["低", "Low"], true, 3), new("mode", language["中", "Mode"], true), new("high", language["高", "High"], true, 3),
                    new("distribution", language["分布", "Distribution"], false, 4), new("unit", language["单位", "Unit"], false, 5), new("levers", language["来自", "From"], false, 2),
                ],
                [.. assumptions.Select(a => (ImmutableArray<Cell>)
                [
                    Cell.Of(a.Key), Number(a.OwnMode), Number(a.Low), Number(a.Mode), Number(a.High), Cell.Of(a.Distribution), Cell.Of(a.Unit, Tone.Quiet), Cell.Of(a.Levers.IsEmpty ? a.Place : Levers(a.Levers), Tone.Quiet),
                ])]);
        }

        if (projects.Length > 0)
        {
            yield return new TableBlock(
                "projects",
                language["项目", "Projects"],
                [
                    new("id", language["编号", "Id"]), new("stage", language["阶段", "Stage"], false, 3), new("realised", language["落地", "Realised"], true), new("start", language["开工", "Start"], true), new("delay", language["延期", "Delay"], true),
                    new("build_years", language["工期", "Build"], true, 3), new("utilisation", language["利用率", "Utilisation"], true, 1), new("investment", language["投资（万元）", "Investment (10k CNY)"], true, 4), new("full_value_added", language["达产增加值（万元）", "Full value added (10k CNY)"], true, 4), new("levers", language["来自", "From"], false, 2),
                ],
                [.. projects.Select(p => (ImmutableArray<Cell>)
                [
                    Cell.Of(p.Id), Cell.Of(p.Stage), Number(p.Realised), new($"{p.Start}", p.Start), Number(p.Delay), new($"{p.BuildYears}", p.BuildYears), Number(p.Utilisation), Number(p.Investment), Number(p.FullValueAdded), Cell.Of(Levers(p.Levers), Tone.Quiet),
                ])]);
        }

        if (!resolution.Events.IsEmpty)
        {
            yield return new TableBlock(
                "events",
                language["事件", "Events"],
                [new("kind", language["类型", "Kind"]), new("sector", language["行业", "Sector"]), new("year", language["年份", "Year"]), new("value", language["幅度", "Size"], true), new("place", language["来自", "From"], false, 1)],
                [.. resolution.Events.Select(e => (ImmutableArray<Cell>)[Cell.Of(e.Kind), Cell.Of(e.Sector), new($"{e.Year}", e.Year), Number(e.Value), Cell.Of(e.Place, Tone.Quiet)])]);
        }
    }

    /// <summary>Only the values in which two scenarios differ.</summary>
    public IEnumerable<Block> Difference(Resolution a, Resolution b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        var rows = new List<ImmutableArray<Cell>>();
        foreach (var (left, right) in a.Assumptions.Zip(b.Assumptions).Where(p => (p.First.Low, p.First.Mode, p.First.High, p.First.Distribution) != (p.Second.Low, p.Second.Mode, p.Second.High, p.Second.Distribution)))
        {
            rows.Add([Cell.Of(left.Key), Cell.Of(Range(left)), Cell.Of(Range(right))]);
        }

        var (before, after) = (a.Projects.ToDictionary(p => p.Id), b.Projects.ToDictionary(p => p.Id));
        foreach (var id in before.Keys.Union(after.Keys))
        {
            foreach (var (what, value) in Switches)
            {
                var (left, right) = (before.TryGetValue(id, out var p) ? value(p) : "—", after.TryGetValue(id, out var q) ? value(q) : "—");
                if (left != right)
                {
                    rows.Add([Cell.Of($"{id}.{what}"), Cell.Of(left), Cell.Of(right)]);
                }
            }
        }

        var (own, other) = (a.Events.Select(EventText).ToArray(), b.Events.Select(EventText).ToArray());
        rows.AddRange(own.Except(other).Select(e => (ImmutableArray<Cell>)[Cell.Of(e), Cell.Of("✓"), Cell.Of("—")]));
        rows.AddRange(other.Except(own).Select(e => (ImmutableArray<Cell>)[Cell.Of(e), Cell.Of("—"), Cell.Of("✓")]));
        yield return rows.Count == 0
            ? new TextBlock(language["两个情景的取值完全相同。", "The two scenarios have the same values."])
            : new TableBlock("difference", language["取值不同之处", "Where they differ"], [new("key", language["键", "Key"]), new("a", a.Scenario.Id), new("b", b.Scenario.Id)], [.. rows]);
    }

    public TableBlock History(string id, ImmutableArray<RevisionInfo> revisions) => new(
        "revisions",
        $"{id}",
        [new("revision", language["版本", "Revision"]), new("who", language["修订人", "By"]), new("when", language["时间", "When"]), new("note", language["说明", "Note"]), new("digest", language["摘要", "Digest"], false, 1)],
        [.. revisions.Select(r => (ImmutableArray<Cell>)[new($"@{r.Revision}", r.Revision), Cell.Of(r.Who), When(r.When), Cell.Of(r.Note), Cell.Of(r.Digest[..12], Tone.Quiet)])]);

    private static IEnumerable<(string What, Func<ResolvedProjectRow, string> Value)> Switches =>
    [
        ("realised", p => Invariant(p.Realised)), ("start", p => Invariant(p.Start)), ("delay", p => Invariant(p.Delay)), ("utilisation", p => Invariant(p.Utilisation)), ("investment", p => Invariant(p.Investment)), ("full_value_added", p => Invariant(p.FullValueAdded)),
    ];

    private static string EventText(EventRow e) => $"{e.Kind} {e.Sector} {e.Year}: {Invariant(e.Value)}";

    private static string Levers(ImmutableArray<LeverSource> levers) => string.Join("; ", levers.Select(l => $"{l.Text} [{l.Scenario} {l.Place}]"));

    private static string Range(ResolvedValue v) => v.Low == v.High ? Invariant(v.Mode) : $"{Invariant(v.Mode)} ({Invariant(v.Low)} … {Invariant(v.High)}, {v.Distribution})";

    private static string Invariant(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    private static Cell Number(double value) => new(Invariant(value), value);

    private static Cell When(DateTimeOffset? when) => when is { } time ? new(time.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture), time.ToString("O", CultureInfo.InvariantCulture)) : Cell.Empty;
}
