using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`story`: the fewest levers that make a target likely, the fewest events that break it 最小情节.</summary>
internal static class StoryCommand
{
    private const double Likely = 0.8;

    public static Command Build(Session session)
    {
        var target = new Argument<string>("target") { Description = "目标编号 · id of the target" };
        var scenario = ReachCommand.StartOf();
        var sets = RunCommand.SetsOf();
        var probability = new Option<double>("--probability") { Description = "概率多大才算可能 · from which probability on a target counts as likely", DefaultValueFactory = _ => Likely };
        var seed = EnsembleOptions.SeedOf();
        var all = new Option<bool>("--all") { Description = "列出全部举措和冲击 · list every lever and event" };
        var command = new Command("story", "最少做到哪几件事才可能实现，出哪几件事就会落空 · the fewest levers that make a target likely, and the fewest events that break one that holds") { target, scenario, sets, probability, seed, all };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line, expectDraws: true);
            var composed = await session.Compose(connection, line, line.GetValue(scenario)!, line.GetValue(sets) ?? []);
            var request = new StoryRequest(composed, line.GetValue(target)!, line.GetValue(probability), line.GetValue(seed));
            var result = await session.Ask<StoryResult>(connection, line, request, cancellation);
            screen.Show(new StoryReport(screen.Language).Of(request, result, line.GetValue(all) || screen.Format != "table"));
            return ExitCodes.Ok;
        });
        return command;
    }
}
