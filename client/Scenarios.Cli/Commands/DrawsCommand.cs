using System.CommandLine;
using Scenarios.Client.Exports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`draws`: every number of chosen draws 抽样明细.</summary>
internal static class DrawsCommand
{
    public static Command Build(Session session)
    {
        var scenario = RunCommand.ScenarioOf();
        var sets = RunCommand.SetsOf();
        var first = new Option<long>("--first") { Description = "第一个抽样的编号 · number of the first draw", DefaultValueFactory = _ => 0 };
        var of = new Option<long?>("--of") { Description = "整个运算的抽样次数（设计不是 mc 时要紧） · draws of the whole run (matters to designs other than mc)" };
        var command = new Command("draws", "输出每次抽样的全部数值 · every number of chosen draws: draw,entity,variable,year,value") { scenario, sets, first, of };
        var ensemble = new EnsembleOptions(command, withSummary: false);
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            var (from, count) = (line.GetValue(first), ensemble.Draws(line) ?? 1);
            if (from < 0 || count < 1)
            {
                throw new InputFaultException([new InputFault("draws", 0, 0, $"--first {from} --draws {count}", new("编号从 0 起，至少一次", "draws are numbered from 0, and at least one is wanted"), new("例如 --first 0 --draws 8", "for example --first 0 --draws 8"), true)]);
            }

            var levers = ensemble.Sets(line, sets);
            await using var connection = await session.Open(line);
            var summary = await connection.County(session.County(line)).Summary();
            var composed = await session.Compose(connection, line, line.GetValue(scenario)!, levers);
            var request = ensemble.Request(line, composed, line.GetValue(of) ?? from + count, []);
            screen.Raw(o => o.Write(DrawTable.Header + "\n"));
            await foreach (var rows in connection.Draws().Draws(request, from, count).WithCancellation(cancellation))
            {
                screen.Raw(o => DrawTable.Write(rows, summary.BaseYear, o));
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
