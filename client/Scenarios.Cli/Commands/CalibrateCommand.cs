using System.CommandLine;
using Scenarios.Client.Exports;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`calibrate`: assumptions that fit real counties 校准.</summary>
internal static class CalibrateCommand
{
    public static Command Build(Session session)
    {
        var panel = PanelOptions.Panel();
        var until = new Option<int?>("--until") { Description = "只看到哪一年的数据；缺省为最长可比时段的末年 · figures up to this year only; the end of the longest comparable run when absent" };
        var from = new Option<int?>("--from") { Description = "首个起报年；缺省为截止年前六年 · first origin year; six before the last year when absent" };
        var counties = new Option<string>("--counties") { Description = "用哪些县 · all | half-1 | half-2", DefaultValueFactory = _ => "all" };
        counties.AcceptOnlyFromAmong("all", "half-1", "half-2");
        var horizon = new Option<int>("--horizon") { Description = "最长窗口（年） · longest window, in years", DefaultValueFactory = _ => 6 };
        var output = new Option<string?>("--output", "-o") { Description = "把假设写入文件，供 backtest --assumptions 使用 · write the assumptions to a file, for backtest --assumptions" };
        var all = new Option<bool>("--all") { Description = "列出所有年限的拟合 · the fit of every horizon" };
        var command = new Command("calibrate", "用真实县域面板估计增速与冲击假设 · estimate growth and shocks on a panel of real counties") { panel, until, from, counties, horizon, output, all };
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            var file = refused.Part(() => OutputFile.Of(line, output));
            var choice = refused.Part(() => PanelOptions.Choice(line.GetValue(panel)));
            refused.Throw();
            await using var connection = await session.Open(line);
            var part = line.GetValue(counties) switch
            {
                "half-1" => PanelPart.FirstHalf,
                "half-2" => PanelPart.SecondHalf,
                _ => PanelPart.All,
            };
            var request = new CalibrateRequest(session.County(line), choice!, part, line.GetValue(from), line.GetValue(until), line.GetValue(horizon));
            var result = await session.Ask<CalibrateResult>(connection, line, request, cancellation);
            screen.Show(new CalibrateReport(screen.Language).Of(result, line.GetValue(all) || screen.Format != "table"));
            if (file is not null)
            {
                await file.Write(PanelAssumptionsCsv.Of(result.Assumptions), screen, cancellation);
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
