using System.CommandLine;
using System.Globalization;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`actuals`: published values, by vintage 实际值.</summary>
internal static class ActualsCommand
{
    public static Command Build(Session session)
    {
        var command = new Command("actuals", "已公布的实际值：导入、数据版本、查询 · published values: import, vintages, values");
        foreach (var part in new[] { Import(session), List(session), Show(session) })
        {
            command.Subcommands.Add(part);
        }

        return command;
    }

    /// <summary>A day on the command line.</summary>
    public static Option<string?> DayOf(string name, string description) => new(name) { Description = description };

    /// <summary>The day that was given.</summary>
    /// <exception cref="InputFaultException">It is no day.</exception>
    public static DateOnly? Day(ParseResult line, Option<string?> option) => line.GetValue(option) switch
    {
        null => null,
        var text when DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day,
        var text => throw Refusal.Of(option.Name, text, new("不是日期", "it is no date"), new("写成 2023-03-28", "write it like 2023-03-28")),
    };

    private static Command Import(Session session)
    {
        var file = new Argument<string>("file") { Description = "csv 或 xlsx 文件 · a csv or xlsx file" };
        var published = DayOf("--published-on", "公布日期（行内未写的） · day of publication, of rows that do not say it: yyyy-MM-dd");
        var kind = new Option<string?>("--kind") { Description = "数据性质（行内未写的） · preliminary | final | census, of rows that do not say it" };
        var note = new Option<string>("--note") { Description = "导入说明 · why", DefaultValueFactory = _ => "" };
        var command = new Command("import", "导入一个文件，作为新的数据版本；有错则全不导入 · keep the values of a file as a new vintage; with a fault nothing is kept") { file, published, kind, note };
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            var day = refused.Part(() => Day(line, published));
            var given = refused.Part(() => InputFile.Read(line.GetValue(file)!));
            refused.Throw();
            await using var connection = await session.Open(line);
            var vintage = await connection.Review(session.County(line)).Import(new ActualsImport(given!.Name, given.Content, day, line.GetValue(kind), Environment.UserName, line.GetValue(note)!));
            var report = new ActualsReport(screen.Language);
            screen.Show(screen.Format == "table" ? report.Imported(vintage) : [report.Vintages([vintage])]);
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command List(Session session)
    {
        var command = new Command("list", "列出数据版本 · list the vintages");
        command.SetAction(async (line, _) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            screen.Show(new ActualsReport(screen.Language).Vintages(await connection.Review(session.County(line)).Vintages()));
            return ExitCodes.Ok;
        });
        return command;
    }

    private static Command Show(Session session)
    {
        var indicator = new Argument<string?>("indicator") { Description = "指标；缺省全部 · all when absent", Arity = ArgumentArity.ZeroOrOne };
        var until = DayOf("--as-published-on", "只看此日以前公布的 · as it stood on this day: yyyy-MM-dd");
        var all = new Option<bool>("--all") { Description = "列出历次公布的数值 · every value, each time it was published" };
        var command = new Command("show", "某日可知的实际值 · published values, as they stood on a day") { indicator, until, all };
        command.SetAction(async (line, _) =>
        {
            var screen = session.Screen(line);
            var day = Day(line, until);
            await using var connection = await session.Open(line);
            var values = await connection.Review(session.County(line)).Values(line.GetValue(indicator), day);
            screen.Show(new ActualsReport(screen.Language).Values(values, await connection.County(session.County(line)).Summary(), line.GetValue(all)));
            return ExitCodes.Ok;
        });
        return command;
    }
}
