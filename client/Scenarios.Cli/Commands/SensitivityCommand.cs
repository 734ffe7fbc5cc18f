using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`sensitivity`: which assumptions matter 敏感性分析.</summary>
internal static class SensitivityCommand
{
    public static Command Build(Session session)
    {
        var (scenario, sets) = (RunCommand.ScenarioOf(), RunCommand.SetsOf());
        var options = new SensitivityOptions();
        var command = new Command("sensitivity", "哪些假设最要紧：龙卷风、莫里斯、索博尔 · which assumptions matter: tornado, Morris, Sobol'") { scenario, sets };
        options.AddTo(command);
        command.SetAction(async (line, cancellation) =>
        {
            var screen = session.Screen(line);
            await using var connection = await session.Open(line);
            SensitivityRequest request;
            if (options.Run(line) is { } run)
            {
                if (line.GetResult(scenario) is { Implicit: false } || line.GetValue(sets) is { Length: > 0 })
                {
                    throw Refusal.Of("--run", run, new("运算自带情景", "a run has its own scenario"), new("去掉情景名和 --set", "leave out the scenario and --set"));
                }

                var found = await RunsCommand.Find(connection, session.County(line), run);
                request = options.Request(line, found.Request!);
            }
            else
            {
                request = options.Request(line, await session.Compose(connection, line, line.GetValue(scenario)!, line.GetValue(sets) ?? []));
            }

            var result = await session.Ask<SensitivityResult>(connection, line, request, cancellation);
            var isTable = screen.Format == "table";
            screen.Show(new SensitivityReport(screen.Language, everything: options.All(line) || !isTable, drawn: isTable).Of(request.Scenario, result));
            return ExitCodes.Ok;
        });
        return command;
    }
}
