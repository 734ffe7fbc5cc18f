using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`compare`: scenarios side by side 情景对照.</summary>
internal static class CompareCommand
{
    public static Command Build(Session session)
    {
        var scenarios = new Argument<string[]>("scenarios") { Description = "两个或更多情景：情景名、名@版本或 YAML 文件；都与第一个对照 · two or more: names, name@revision or YAML files; all are compared with the first", Arity = ArgumentArity.OneOrMore };
        var years = new Option<int[]>("--years") { Description = "对照哪些年份；缺省为各规划期末 · which years; the ends of the plan periods when absent", AllowMultipleArgumentsPerToken = true };
        var all = new Option<bool>("--all") { Description = "包括没有差别的杠杆、指标和目标 · also the levers, indicators and targets that do not differ" };
        var command = new Command("compare", "对照几个情景：哪些杠杆不同、哪些指标变动、哪些目标结论改变 · scenarios side by side: the levers that differ, the indicators that move, the targets that turn") { scenarios, years, all };
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, everything) = (session.Screen(line), line.GetValue(all));
            await using var connection = await session.Open(line);
            var (composed, refused) = (new List<ComposedScenario>(), new Refusals());
            foreach (var scenario in line.GetValue(scenarios)!)
            {
                composed.Add((await refused.Answer(() => session.Compose(connection, line, scenario, [])))!);
            }

            refused.Throw();
            var request = new CompareRequest(session.County(line), [.. composed], [.. line.GetValue(years) ?? []], everything);
            screen.Show(new CompareReport(screen.Language).Of(await session.Ask<CompareResult>(connection, line, request, cancellation), composed, everything, forFile: screen.Format != "table"));
            return ExitCodes.Ok;
        });
        return command;
    }
}
