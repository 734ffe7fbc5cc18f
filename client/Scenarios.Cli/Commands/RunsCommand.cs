using System.CommandLine;
using Scenarios.Client;
using Scenarios.Client.Exports;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`runs`: ensemble runs that are kept 运算管理.</summary>
internal static class RunsCommand
{
    public static Command Build(Session session)
    {
        var command = new Command("runs", "管理概率推演运算 · ensemble runs: list, show, cancel, forget, verify, keep");
        command.Subcommands.Add(List(session));
        command.Subcommands.Add(OnOne(session, "show", "显示一个运算的结果 · show the result of a run", Show));
        command.Subcommands.Add(OnOne(session, "cancel", "立即停止，已完成的保留 · stop at once; started again, it goes on from there", async (screen, connection, run, line, _) =>
        {
            var status = await connection.Run(run.Key).Cancel();
            screen.Show(new RunsReport(screen.Language).Of([status]));
            return ExitCodes.Ok;
        }));
        command.Subcommands.Add(OnOne(session, "forget", "删除一个运算及其结果 · forget a run and its result", async (screen, connection, run, line, _) =>
        {
            await connection.Run(run.Key).Forget();
            screen.Show(
                new TextBlock(screen.Language[$"已删除 {EnsembleReport.ShortKey(run.Key)}。", $"{EnsembleReport.ShortKey(run.Key)} is forgotten."]),
                ForFiles("forgotten", ("run", run.Key)));
            return ExitCodes.Ok;
        }));
        command.Subcommands.Add(OnOne(session, "verify", "重算一遍并逐位比较 · run it again and compare every bit", Verify));
        command.Subcommands.Add(Keep(session));
        return command;
    }

    private static Command List(Session session)
    {
        var command = new Command("list", "列出运算，新的在前 · list the runs, newest first");
        command.SetAction(async (line, _) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            screen.Show(new RunsReport(screen.Language).Of(await connection.Runs(session.County(line)).List()));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Keep(Session session)
    {
        var number = new Argument<int?>("number") { Description = "保留多少个已结束的运算；省略则显示 · how many ended runs are kept; shown when left out", DefaultValueFactory = _ => null };
        var command = new Command("keep", "已结束的运算保留多少个 · how many ended runs are kept") { number };
        command.SetAction(async (line, _) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var county = session.County(line);
            var forgotten = line.GetValue(number) is { } runs ? await connection.Retain(county, runs) : 0;
            var kept = await connection.Runs(county).Retention();
            screen.Show(
                new TextBlock(screen.Language[$"保留最近 {kept} 个已结束的运算。", kept == 1 ? "The last ended run is kept." : $"The last {kept} ended runs are kept."]),
                new TextBlock(forgotten == 0 ? "" : screen.Language[$"删除了 {forgotten} 个较早的。", forgotten == 1 ? "An older one is forgotten." : $"{forgotten} older ones are forgotten."]),
                ForFiles("retention", ("kept", kept), ("forgotten", forgotten)));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command OnOne(Session session, string name, string description, Func<Screen, Connection, RunStatus, ParseResult, CancellationToken, Task<int>> act)
    {
        var key = new Argument<string>("run") { Description = "运算编号的开头几位（见 runs list） · the first characters of a run (see runs list)" };
        var command = new Command(name, description) { key };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            return await act(screen, connection, await Find(connection, session.County(line), line.GetValue(key)!), line, cancellation);
        });
        return command;
    }

    /// <summary>The only run whose key begins like this.</summary>
    /// <exception cref="InputFaultException">None or several begin like this.</exception>
    public static async Task<RunStatus> Find(Connection connection, string county, string wanted)
    {
        var runs = await connection.Runs(county).List();
        var beginning = wanted.StartsWith(county + "/", StringComparison.Ordinal) ? wanted : $"{county}/{wanted}";
        var found = runs.Where(r => beginning.Length > county.Length + 1 && r.Key.StartsWith(beginning, StringComparison.Ordinal)).ToArray();
        return found is [var one]
            ? one
            : throw Refusal.Of(county, wanted, found.Length == 0 ? new("没有这个运算", "there is no such run") : new("不止一个运算以此开头", "more than one run begins like this"), new("用 scenario runs list 查看", "see scenario runs list"));
    }

    private static async Task<int> Show(Screen screen, Connection connection, RunStatus run, ParseResult line, CancellationToken cancellation)
    {
        if (run.State != RunState.Finished && screen.Format == "table")
        {
            screen.Show(new RunsReport(screen.Language).Of([run]));
            return run.State == RunState.Failed ? throw new InputFaultException(run.Faults) : ExitCodes.Ok;
        }

        await Write(screen, connection, run.Request!.Scenario.County, await connection.Run(run.Key).Summary(), null, true);
        return ExitCodes.Ok;
    }

    /// <summary>Writes the result of a run in the format that was asked for.</summary>
    public static async Task Write(Screen screen, Connection connection, string county, RunSummary summary, RunSummary? before, bool everything)
    {
        switch (screen.Format)
        {
            case "csv":
                screen.Raw(o => SummaryTable.Write(summary, o));
                break;
            case "json":
                screen.Raw(o => o.Write(Json.Of(summary)));
                break;
            default:
                var grain = connection.County(county);
                screen.Show(new EnsembleReport(screen.Language).Of(await grain.Summary(), await grain.History(), summary, before, everything));
                break;
        }
    }

    private static async Task<int> Verify(Screen screen, Connection connection, RunStatus run, ParseResult line, CancellationToken cancellation)
    {
        var kept = await connection.Run(run.Key).Summary();
        var branch = $"~verify-{Guid.NewGuid():N}";
        RunSummary again;
        try
        {
            using var progress = ProgressLine.Of(screen.Language);
            again = await connection.Run(run.Request!, progress.Show, cancellation, branch);
        }
        finally
        {
            await connection.Run(run.Key + branch).Cancel();
            await connection.Run(run.Key + branch).Forget();
        }

        var (same, draws) = (again.Status.Result == kept.Status.Result, kept.Status.Request!.Draws);
        screen.Show(
            new TextBlock(
                same
                    ? screen.Language[$"◆ 一致：重算 {Numbers.Round(draws, 0)} 次抽样，每一位都相同（{kept.Status.Result[..12]}）。", $"◆ the same: {Numbers.Draws(draws)} made again, every bit equal ({kept.Status.Result[..12]})."]
                    : screen.Language[$"▼ 不一致：原结果 {kept.Status.Result[..12]}，重算得 {again.Status.Result[..12]}。请报告此问题。", $"▼ not the same: {kept.Status.Result[..12]} was kept, {again.Status.Result[..12]} came out now. Please report this."],
                same ? Tone.Good : Tone.Bad),
            ForFiles("verified", ("run", run.Key), ("same", same), ("draws", draws), ("kept", kept.Status.Result), ("again", again.Status.Result)));
        return same ? ExitCodes.Ok : ExitCodes.Internal;
    }

    // What a sentence tells people.
    private static TableBlock ForFiles(string id, params (string Key, object Value)[] values) => new(
        id, "", [.. values.Select(v => new Column(v.Key, ""))], [[.. values.Select(v => new Cell("", v.Value))]]);
}
