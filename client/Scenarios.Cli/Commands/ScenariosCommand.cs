using System.CommandLine;
using System.Text;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`scenarios`: list, read, make and revise scenarios 情景管理.</summary>
internal static class ScenariosCommand
{
    public static Command Build(Session session)
    {
        var command = new Command("scenarios", "管理情景 · list, read, make and revise scenarios");
        foreach (var part in new[] { List(session), Show(session), Resolve(session), Diff(session), New(session), Set(session), Unset(session), History(session), Restore(session) })
        {
            command.Subcommands.Add(part);
        }

        return command;
    }

    private static Argument<string> Name(string name = "name") => new(name) { Description = "情景名 · name" };

    private static Option<string> Note() => new("--note") { Description = "修订说明 · why", DefaultValueFactory = _ => "" };

    private static Option<int?> Expected() => new("--expect") { Description = "依据的版本；缺省为最新 · the revision it is based on; the latest when absent" };

    private static Command List(Session session)
    {
        var command = new Command("list", "列出情景 · list scenarios");
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            screen.Show(new ScenarioReport(screen.Language).List(await connection.Scenarios(session.County(line)).List()));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Show(Session session)
    {
        var name = RunCommand.ScenarioOf();
        var command = new Command("show", "显示情景文本 · show a scenario's text") { name };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            screen.Show(new ScenarioReport(screen.Language).Text(await session.Compose(connection, line, line.GetValue(name)!, [])));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Resolve(Session session)
    {
        var (name, sets) = (RunCommand.ScenarioOf(), RunCommand.SetsOf());
        var all = new Option<bool>("--all") { Description = "包括未被改动的取值 · also what no lever has touched" };
        var command = new Command("resolve", "每个取值及其来处 · each value and where it came from") { name, sets, all };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var composed = await session.Compose(connection, line, line.GetValue(name)!, line.GetValue(sets) ?? []);
            screen.Show(new ScenarioReport(screen.Language).Resolution(await connection.County(session.County(line)).Resolve(composed), line.GetValue(all)));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Diff(Session session)
    {
        var (a, b) = (Name("a"), Name("b"));
        var command = new Command("diff", "两个情景的取值差异 · where two scenarios differ") { a, b };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var county = connection.County(session.County(line));
            var refused = new Refusals();
            var left = await refused.Answer(async () => await county.Resolve(await session.Compose(connection, line, line.GetValue(a)!, [])));
            var right = await refused.Answer(async () => await county.Resolve(await session.Compose(connection, line, line.GetValue(b)!, [])));
            refused.Throw();
            screen.Show(new ScenarioReport(screen.Language).Difference(left!, right!));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command New(Session session)
    {
        var name = Name();
        var parents = new Option<string[]>("--extends") { Description = "上级情景，依次 · parents, in order", AllowMultipleArgumentsPerToken = true };
        var file = new Option<string?>("--file") { Description = "取自 YAML 文件 · from a YAML file" };
        var (zh, en) = (new Option<string?>("--zh") { Description = "中文名 · Chinese name" }, new Option<string?>("--en") { Description = "英文名 · English name" });
        var note = Note();
        var command = new Command("new", "新建情景 · make a scenario") { name, parents, file, zh, en, note };
        command.SetAction(async (line, cancellation) =>
        {
            var id = line.GetValue(name)!;
            var text = line.GetValue(file) is { } path
                ? File.ReadAllBytes(InputFile.Existing(path))
                : Encoding.UTF8.GetBytes($"id: {id}\nname: {{ zh: \"{Quoted(line.GetValue(zh) ?? id)}\", en: \"{Quoted(line.GetValue(en) ?? id)}\" }}\nextends: [{string.Join(", ", line.GetValue(parents) ?? [])}]\n");
            return await Revise(session, line, id, line.GetValue(note)!, 0, (grain, request) => grain.Revise(text, request));
        });
        return command;
    }

    private static Command Set(Session session)
    {
        var name = Name();
        var levers = new Argument<string[]>("levers") { Description = "键=值 · key=value", Arity = ArgumentArity.ZeroOrMore };
        var file = new Option<string?>("--file") { Description = "整个文本换成此文件 · replace the whole text with this file" };
        var (note, expected) = (Note(), Expected());
        var command = new Command("set", "设定杠杆 · set levers") { name, levers, file, note, expected };
        command.SetAction(async (line, cancellation) => await Revise(
            session,
            line,
            line.GetValue(name)!,
            line.GetValue(note)!,
            line.GetValue(expected),
            (grain, request) => line.GetValue(file) is { } path ? grain.Revise(File.ReadAllBytes(InputFile.Existing(path)), request) : grain.Edit([.. line.GetValue(levers)!], [], request)));
        return command;
    }

    private static Command Unset(Session session)
    {
        var name = Name();
        var keys = new Argument<string[]>("keys") { Description = "键 · keys", Arity = ArgumentArity.OneOrMore };
        var (note, expected) = (Note(), Expected());
        var command = new Command("unset", "去掉杠杆 · unset levers") { name, keys, note, expected };
        command.SetAction(async (line, cancellation) => await Revise(
            session, line, line.GetValue(name)!, line.GetValue(note)!, line.GetValue(expected), (grain, request) => grain.Edit([], [.. line.GetValue(keys)!], request)));
        return command;
    }

    private static Command History(Session session)
    {
        var name = Name();
        var last = new Option<int>("--last") { Description = "最近几版 · how many", DefaultValueFactory = _ => 20 };
        var command = new Command("history", "修订记录 · revisions, newest first") { name, last };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            screen.Show(new ScenarioReport(screen.Language).History(line.GetValue(name)!, await connection.Scenario(session.County(line), line.GetValue(name)!).History(line.GetValue(last))));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Restore(Session session)
    {
        var name = Name();
        var revision = new Argument<int>("revision") { Description = "恢复到此版 · the revision to restore" };
        var (note, expected) = (Note(), Expected());
        var command = new Command("restore", "恢复旧版（写成新版） · write an old revision as a new one") { name, revision, note, expected };
        command.SetAction(async (line, cancellation) => await Revise(
            session, line, line.GetValue(name)!, line.GetValue(note)!, line.GetValue(expected), (grain, request) => grain.Restore(line.GetValue(revision), request)));
        return command;
    }

    private static async Task<int> Revise(
        Session session, ParseResult line, string name, string note, int? expected, Func<IScenarioGrain, RevisionRequest, Task<RevisionInfo>> revise)
    {
        var screen = session.Screen(line);
        await using var connection = await session.Open(line);
        var grain = connection.Scenario(session.County(line), name);
        var based = expected ?? (await grain.Summary())?.Revision ?? 0;
        var info = await revise(grain, new RevisionRequest(based, Environment.UserName, note));
        screen.Show(screen.Format == "table"
            ? new TextBlock(screen.Language[$"已写入 {name}@{info.Revision}。运行：scenario run {name}", $"Wrote {name}@{info.Revision}. Run it: scenario run {name}"], Tone.Good)
            : new ScenarioReport(screen.Language).History(name, [info]));
        return ExitCodes.Ok;
    }

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
