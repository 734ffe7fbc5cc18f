using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`cascade`: a target split into tasks 目标分解.</summary>
internal static class CascadeCommand
{
    // What amounts are rounded to, 万元: three digits of 亿元 on a screen, whole 万元 in files.
    private const double OnScreen = 10;
    private const double InFiles = 1;

    public static Command Build(Session session)
    {
        var target = new Argument<string>("target") { Description = "目标 · id of the target" };
        var (scenario, sets) = (ProjectsCommand.ScenarioOption(), RunCommand.SetsOf());
        var by = new Option<string>("--by") { Description = "分解到 · down to: sectors | clusters | projects | townships | all", DefaultValueFactory = _ => "all" };
        by.AcceptOnlyFromAmong("all", "sectors", "clusters", "projects", "townships");
        var command = new Command("cascade", "把目标缺口分解到行业、集群、项目和乡镇（责任分解表） · split a target's gap over sectors, clusters, projects and townships") { target, scenario, sets, by };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            var composed = await session.Compose(connection, line, line.GetValue(scenario)!, line.GetValue(sets) ?? []);
            var request = new CascadeRequest(composed.County, composed, line.GetValue(target)!, screen.Format == "table" ? OnScreen : InFiles);
            var report = new CascadeReport(screen.Language, await session.Ask<CascadeResult>(connection, line, request, cancellation));
            var lines = Enum.Parse<CascadeLines>(line.GetValue(by)!, ignoreCase: true);
            screen.Show(screen.Format == "table" ? report.Blocks(lines) : [report.Table(lines)]);
            return ExitCodes.Ok;
        });
        return command;
    }
}
