using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`projects`: what the projects of a scenario can do 项目.</summary>
internal static class ProjectsCommand
{
    private const int DefaultDraws = 20_000;

    public static Command Build(Session session) => new("projects", "项目的作用 · what projects can do") { Rank(session) };

    /// <summary>The scenario, where the command's argument is something else.</summary>
    public static Option<string> ScenarioOption() => new("--scenario")
    {
        Description = "情景名、名@版本或 YAML 文件 · name, name@revision or YAML file",
        DefaultValueFactory = _ => RunCommand.DefaultScenario,
    };

    private static Command Rank(Session session)
    {
        var target = new Argument<string>("target") { Description = "目标 · id of the target" };
        var (scenario, sets) = (ScenarioOption(), RunCommand.SetsOf());
        var draws = new Option<int>("--draws") { Description = "每种变动的抽样次数 · draws for each change", DefaultValueFactory = _ => DefaultDraws };
        var seed = EnsembleOptions.SeedOf();
        var brief = new Option<bool>("--brief") { Description = "只看排名 · the ranking only" };
        var command = new Command("rank", "各项目和项目库落地、取消、提前或推迟一年对目标的影响，从大到小 · rank projects and pools by what building, dropping or moving them does to a target") { target, scenario, sets, draws, seed, brief };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line, expectDraws: true);
            var composed = await session.Compose(connection, line, line.GetValue(scenario)!, line.GetValue(sets) ?? []);
            var request = new ProjectRankRequest(composed.County, composed, line.GetValue(target)!, line.GetValue(draws), line.GetValue(seed));
            var report = new ProjectRankReport(screen.Language, await session.Ask<ProjectRankResult>(connection, line, request, cancellation));
            screen.Show(screen.Format == "table" ? report.Blocks(line.GetValue(brief)) : [report.Table()]);
            return ExitCodes.Ok;
        });
        return command;
    }
}
