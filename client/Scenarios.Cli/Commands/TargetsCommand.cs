using System.CommandLine;
using Scenarios.Client.Reports;

namespace Scenarios.Cli.Commands;

/// <summary>`targets`: the verdict on every target of the plan 目标.</summary>
internal static class TargetsCommand
{
    public static Command Build(Session session)
    {
        var (scenario, sets) = (RunCommand.ScenarioOf(), RunCommand.SetsOf());
        var command = new Command("targets", "评判规划的全部目标 · judge every target of the plan") { scenario, sets };
        command.Subcommands.Add(TargetsCheckCommand.Build(session));
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var (projection, before) = await RunCommand.Project(session, connection, line, line.GetValue(scenario)!, line.GetValue(sets) ?? [], null);
            var report = new TargetReport(screen.Language);
            screen.Show(
                new TextBlock($"{screen.Language[projection.Scenario.Name]} ({projection.Scenario.Id})", Tone.Strong),
                new TextBlock(report.Summary(projection.Verdicts)),
                report.Table("targets", screen.Language["目标结论", "Verdicts"], projection.Verdicts, before?.Verdicts.ToDictionary(v => v.Target)));
            return ExitCodes.Ok;
        });
        return command;
    }
}
