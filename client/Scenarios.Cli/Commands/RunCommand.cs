using System.CommandLine;
using System.Text;
using Scenarios.Client;
using Scenarios.Client.Exports;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`run`: a projection, from the answer to the townships 推演.</summary>
internal static class RunCommand
{
    /// <summary>The scenario that is run when none is named.</summary>
    public const string DefaultScenario = "pipeline";

    public static Command Build(Session session)
    {
        var scenario = ScenarioOf();
        var sets = SetsOf();
        var after = new Option<int?>("--after") { Description = "--set 从此年之后生效 · the sets hold in the years after this one" };
        var brief = new Option<bool>("--brief") { Description = "只看主要目标和账户 · headline targets and accounts only" };
        var command = new Command("run", "推演一个情景 · run a scenario: verdicts, accounts, sectors, clusters, townships") { scenario, sets, after, brief };
        var ensemble = new EnsembleOptions(command, scenario, sets, withSummary: true);
        command.SetAction(async (line, cancellation) =>
        {
            var (name, levers) = (line.GetValue(scenario)!, line.GetValue(sets) ?? []);
            if (ensemble.Draws(line) is { } draws)
            {
                return await Ensemble(session, line, ensemble, draws, new(name, levers, line.GetValue(after), line.GetValue(brief)), cancellation);
            }

            var refused = new Refusals();
            ensemble.RefuseWithoutDraws(line, refused);
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            if (refused.Any)
            {
                await refused.Answer(() => session.Compose(connection, line, name, levers));
                refused.Throw();
            }

            var county = connection.County(session.County(line));
            var summary = county.Summary();
            var (projection, before) = await Project(session, connection, line, name, levers, line.GetValue(after));
            switch (screen.Format)
            {
                case "csv":
                    screen.Raw(o => LongTable.Write(projection, summary.Result.BaseYear, o));
                    break;
                case "json":
                    screen.Raw(o => o.Write(Json.Of(projection, summary.Result.BaseYear)));
                    break;
                default:
                    var view = new ProjectionView(await summary, projection);
                    screen.Show(new RunReport(screen.Language).Of(view, await county.History(), before, !line.GetValue(brief)));
                    break;
            }

            return ExitCodes.Ok;
        });
        return command;
    }

    private static async Task<int> Ensemble(Session session, ParseResult line, EnsembleOptions ensemble, long draws, Wish wish, CancellationToken cancellation)
    {
        var (screen, refused) = (session.Screen(line), new Refusals());
        if (wish.After is { } year)
        {
            refused.Add("--after", $"{year}", new("--after 不能与 --draws 同用", "--after does not go with --draws"), new("去掉其中一个；抽样从基年开始", "leave one of them out: draws begin at the base year"));
        }

        await using var connection = await session.Open(line, expectDraws: true);
        var request = await ensemble.Request(session, connection, line, draws, null, connection.Check, refused);

        // With the levers first: a fault of them shall not wait for a run without them.
        var changed = await Drawn(request);
        var before = wish.Sets.Length > 0 ? await Drawn(request with { Scenario = await session.Compose(connection, line, wish.Scenario, []) }) : null;
        await RunsCommand.Write(screen, connection, session.County(line), changed, before, !wish.Brief);
        return ExitCodes.Ok;

        async Task<RunSummary> Drawn(RunRequest request)
        {
            using var progress = ProgressLine.Of(screen.Language);
            return await connection.Run(request, progress.Show, cancellation);
        }
    }

    public static Argument<string> ScenarioOf() => new("scenario")
    {
        Description = "情景名、名@版本或 YAML 文件 · name, name@revision or YAML file",
        DefaultValueFactory = _ => DefaultScenario,
    };

    public static Option<string[]> SetsOf() => new("--set")
    {
        Description = "试改一个杠杆（可多次） · try a lever (repeatable): fusheng-alumina-2.start=2023, growth.aluminium.p14=0.05, stage:planned.realised=0",
        AllowMultipleArgumentsPerToken = false,
    };

    /// <summary>The projection, and the one without the levers that are tried.</summary>
    public static async Task<(ProjectionMessage Projection, ProjectionMessage? Before)> Project(
        Session session, Connection connection, ParseResult line, string scenario, string[] sets, int? after)
    {
        var plain = await session.Compose(connection, line, scenario, []);
        if (sets.Length == 0)
        {
            return (await connection.Project(plain), null);
        }

        var changed = await session.Compose(connection, line, scenario, sets);
        var before = await connection.Project(plain);
        return after is { } year
            ? (await connection.Project(plain, year, LeversOf(changed), Environment.UserName), before)
            : (await connection.Project(changed), before);
    }

    // The last document of the line holds the sets; its names and parents are not levers.
    private static byte[] LeversOf(ComposedScenario changed) => Encoding.UTF8.GetBytes(string.Join(
        '\n',
        Encoding.UTF8.GetString(changed.Line[^1].Text).Split('\n').Where(l => !l.StartsWith("id:", StringComparison.Ordinal) && !l.StartsWith("name:", StringComparison.Ordinal) && !l.StartsWith("extends:", StringComparison.Ordinal))));

    private sealed record Wish(string Scenario, string[] Sets, int? After, bool Brief);
}
