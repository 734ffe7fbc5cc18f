using System.CommandLine;
using Scenarios.Client.Reports;

namespace Scenarios.Cli.Commands;

/// <summary>`history`: the county's published values 历史.</summary>
internal static class HistoryCommand
{
    public static Command Build(Session session)
    {
        var indicator = new Argument<string?>("indicator") { Description = "指标；缺省全部 · all when absent", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("history", "历史观测值 · published values of past years") { indicator };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var county = connection.County(session.County(line));
            var history = await county.History();
            var wanted = line.GetValue(indicator);
            screen.Show(new DescribeReport(screen.Language).History([.. history.Where(h => wanted is null || h.Indicator == wanted)], await county.Summary()));
            return ExitCodes.Ok;
        });
        return command;
    }
}
