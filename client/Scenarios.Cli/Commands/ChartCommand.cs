using System.CommandLine;
using Scenarios.Client.Charts;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`chart`: a fan chart for print 扇形图.</summary>
internal static class ChartCommand
{
    /// <summary>Enough for smooth bands.</summary>
    private const long DefaultDraws = 20_000;
    private const string IndicatorName = "--indicator";

    public static Command Build(Session session)
    {
        var (scenario, sets) = (RunCommand.ScenarioOf(), RunCommand.SetsOf());
        var indicator = new Option<string>(IndicatorName) { Description = "指标编号 · id of the indicator", DefaultValueFactory = _ => "gdp_nominal" };
        var output = new Option<string>("--output", "-o") { Description = "写入的文件：.svg 或 .png · file to write: .svg or .png", Required = true };
        var command = new Command("chart", "绘制可打印的扇形图 · a fan chart for print, with history, target and percentiles") { scenario, sets, indicator, output };
        var ensemble = new EnsembleOptions(command, scenario, sets, withSummary: false, DefaultDraws);
        command.SetAction(async (line, cancellation) =>
        {
            var (language, id, refused) = (session.Language(line), line.GetValue(indicator)!, new Refusals());
            var file = refused.Part(() => new ChartFile(line.GetValue(output)!));
            await using var connection = await session.Open(line, expectDraws: true);
            var county = connection.County(session.County(line));
            var run = await Told(async () =>
            {
                var request = await ensemble.Request(session, connection, line, ensemble.Draws(line)!.Value, [id], connection.Check, refused);
                using var progress = ProgressLine.Of(language);
                return await connection.Run(request, progress.Show, cancellation);
            });

            var chart = new RunFan(language).Of(await county.Summary(), await county.History(), run, id);
            await file!.Write(FanDrawing.Of(chart), session.Screen(line), cancellation);
            return ExitCodes.Ok;
        });
        return command;
    }

    // A run names its indicators by an option that a chart does not have.
    private static async Task<RunSummary> Told(Func<Task<RunSummary>> run)
    {
        try
        {
            return await run();
        }
        catch (InputFaultException e)
        {
            throw new InputFaultException([.. e.Faults.Select(f => f.File == EnsembleOptions.IndicatorsName ? f with { File = IndicatorName } : f)]);
        }
    }
}
