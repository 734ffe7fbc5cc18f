using System.CommandLine;
using Scenarios.Client.Exports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`draws`: every number of chosen draws 抽样明细.</summary>
internal static class DrawsCommand
{
    private const long DefaultDraws = 1;

    public static Command Build(Session session)
    {
        var scenario = RunCommand.ScenarioOf();
        var sets = RunCommand.SetsOf();
        var first = new Option<long>("--first") { Description = "第一个抽样的编号（缺省 0） · number of the first draw (0 when absent)", DefaultValueFactory = _ => 0 };
        var of = new Option<long?>("--of") { Description = "整个运算的抽样次数，缺省为 first + draws（设计不是 mc 时要紧） · draws of the whole run, first + draws when absent (matters to designs other than mc)" };
        var command = new Command("draws", "输出每次抽样的全部数值（csv） · every number of chosen draws, as csv: draw,entity,variable,year,value") { scenario, sets, first, of };
        var ensemble = new EnsembleOptions(command, scenario, sets, withSummary: false, DefaultDraws);
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            RefuseOtherFormats(session.AskedFormat(line), refused);
            var (from, count) = (line.GetValue(first), ensemble.Draws(line)!.Value);
            await using var connection = await session.Open(line);
            var request = await ensemble.Request(session, connection, line, line.GetValue(of) ?? Sum(from, count), [], run => connection.Draws().Check(run, from, count), refused);
            var summary = await connection.County(session.County(line)).Summary();
            var next = from;
            try
            {
                await foreach (var rows in connection.Draws().Draws(request, from, count).WithCancellation(cancellation))
                {
                    if (next == from)
                    {
                        screen.Raw(o => o.Write(DrawTable.Header + "\n")); // it waits until the request is known to be good
                    }

                    screen.Raw(o => DrawTable.Write(rows, summary.BaseYear, o));
                    next += rows.Draws.Length;
                }
            }
            catch (OperationCanceledException)
            {
                await Console.Error.WriteLineAsync(screen.Language[Stopped(from, next, from + count, request.Draws)]);
                return ExitCodes.Stopped;
            }

            return ExitCodes.Ok;
        });
        return command;
    }

    private static void RefuseOtherFormats(string? asked, Refusals refused)
    {
        if (asked is not (null or "csv"))
        {
            refused.Add("--format", asked, new("抽样明细只有 csv 格式", "draws are written as csv only"), new("去掉 --format，或写 --format csv", "leave --format out, or write --format csv"));
        }
    }

    // Too large a sum is refused by the silo, with the place and a remedy.
    private static long Sum(long first, long count) => first > 0 && count > long.MaxValue - first ? long.MaxValue : first + count;

    // Draws are kept nowhere, so nothing goes on by itself.
    private static LocalText Stopped(long from, long next, long end, long ofRun) => new(
        $"已停止：{end - from} 次抽样只输出了 {next - from} 次，输出不完整。其余用 --first {next} --draws {end - next} --of {ofRun} 输出。",
        $"Stopped: what was written is cut off after {next - from} of {end - from} draws. The rest comes with --first {next} --draws {end - next} --of {ofRun}.");
}
