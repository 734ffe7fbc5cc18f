using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`discover`: in which futures a target is reached, or missed 情景发现.</summary>
internal static class DiscoverCommand
{
    public static Command Build(Session session)
    {
        var target = new Argument<string>("target") { Description = "目标编号 · id of the target" };
        var (scenario, sets) = (RunCommand.ScenarioOf(), RunCommand.SetsOf());
        var draws = new Option<int>("--draws") { Description = "抽样次数 · how many futures to draw", DefaultValueFactory = _ => 10_000 };
        var seed = EnsembleOptions.SeedOf();
        var design = new Option<string>("--design") { Description = "抽样设计 · mc | lhs | sobol-owen", DefaultValueFactory = _ => "mc" };
        var missed = new Option<bool>("--missed") { Description = "寻找目标落空的条件 · seek the futures that miss the target" };
        var density = new Option<double>("--density") { Description = "条件组须达到的密度 · the density wanted of a box", DefaultValueFactory = _ => 0.8 };
        var peel = new Option<double>("--peel") { Description = "每次剥离的比例 · the share of a box that one peel takes", DefaultValueFactory = _ => 0.05 };
        var boxes = new Option<int>("--boxes") { Description = "最多几个条件组 · at most so many boxes", DefaultValueFactory = _ => 3 };
        var command = new Command("discover", "在哪些条件下目标实现或落空 · in which futures a target is reached or missed (PRIM)") { target, scenario, draws, seed, design, missed, density, peel, boxes, sets };
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line, expectDraws: true);
            var composed = await session.Compose(connection, line, line.GetValue(scenario)!, line.GetValue(sets) ?? []);
            var request = new DiscoverRequest(
                composed, line.GetValue(target)!, line.GetValue(missed), line.GetValue(draws), line.GetValue(seed), line.GetValue(design)!, line.GetValue(density), line.GetValue(peel), line.GetValue(boxes));
            var result = await session.Ask<DiscoverResult>(connection, line, request, cancellation);
            screen.Show(new DiscoverReport(screen.Language).Of(request, result, everything: screen.Format != "table"));
            return ExitCodes.Ok;
        });
        return command;
    }
}
