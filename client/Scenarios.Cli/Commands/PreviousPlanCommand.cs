using System.CommandLine;
using Scenarios.Client.Reports;

namespace Scenarios.Cli.Commands;

/// <summary>`previous-plan`: what the plan before planned and achieved 上一规划期.</summary>
internal static class PreviousPlanCommand
{
    public static Command Build(Session session)
    {
        var command = new Command("previous-plan", "上一个五年规划完成情况 · the plan before: planned and achieved");
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            screen.Show(new DescribeReport(screen.Language).PreviousPlan(await connection.County(session.County(line)).PreviousPlan()));
            return ExitCodes.Ok;
        });
        return command;
    }
}
