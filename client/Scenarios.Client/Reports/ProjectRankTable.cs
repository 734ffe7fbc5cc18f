using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>A project ranking as one long table for files 项目排序长表: the scenario as it is, then each pool and project with each change.</summary>
internal sealed class ProjectRankTable(ProjectRankResult result)
{
    private const string Net = "realised_against_cancelled";

    private static readonly string[] Keys =
    [
        "scenario", "target", "year", "unit", "kind", "rank", "project", "stage", "projects", "investment", "change", "probability", "probability_error", "probability_in_doubt",
        "value", "value_error", "value_in_doubt", "central", "reason", "cost_per_point", "cost_per_unit",
    ];

    public TableBlock Of() => new("effects", "", [.. Keys.Select(k => new Column(k, k))], [AsItIs(), .. Rows("pool", result.Pools), .. Rows("project", result.Projects)]);

    private ImmutableArray<Cell> AsItIs()
    {
        var odds = result.Target;
        return Row("scenario", null, null, null, null, null, "as_is", [odds.Probability, null, null, result.Mean, result.MeanError, null, odds.Verdict.Value, null, null, null]);
    }

    private IEnumerable<ImmutableArray<Cell>> Rows(string kind, ImmutableArray<ProjectRankRow> rows) => rows.SelectMany((row, i) => new (string Change, ProjectChangeEffect? Effect)[]
    {
        (Net, row.Net), ("realised", row.Realised), ("cancelled", row.Cancelled), ("earlier", row.Earlier), ("later", row.Later),
    }.Select(c => Row(kind, i + 1, row.Project, row.Stage, row.Projects, row.Investment, c.Change, Told(c.Effect, c.Change == Net ? row : null))));

    private static object?[] Told(ProjectChangeEffect? effect, ProjectRankRow? costs) => effect is { } e
        ? [e.Probability, e.ProbabilityError, Word(e.ProbabilityInDoubt), e.Value, e.ValueError, Word(e.ValueInDoubt), e.Central, null, costs?.CostPerPoint, costs?.CostPerUnit]
        : [null, null, null, null, null, null, null, "history", null, null];

    private ImmutableArray<Cell> Row(string kind, int? rank, string? project, string? stage, int? projects, double? investment, string change, object?[] rest)
    {
        var target = result.Target.Verdict;
        return [.. new object?[] { result.Scenario, target.Target, target.Year, target.Unit, kind, rank, project, stage, projects, investment, change }.Concat(rest).Select(v => new Cell("", v))];
    }

    private static string Word(bool yes) => yes ? "yes" : "no";
}
