using System.CommandLine;
using Scenarios.Client;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`backtest`: how the model would have done on real counties 回测.</summary>
internal static class BacktestCommand
{
    public static Command Build(Session session)
    {
        var options = new BacktestOptions();
        var all = new Option<bool>("--all") { Description = "列出全部指标、年限、起报年、基准与假设 · every series, horizon, origin, benchmark and assumption" };
        var scoreboard = new Option<string?>("--scoreboard") { Description = "另做三次实时回测，写成成绩单（Markdown） · write a scoreboard page, with three back-tests that know no later year" };
        var command = new Command("backtest", "用真实县域面板检验模型：区间覆盖率、CRPS、与简单基准比较 · test the model on real counties: coverage, CRPS, benchmarks") { all, scoreboard };
        options.AddTo(command);
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            var page = refused.Part(() => OutputFile.Of(line, scoreboard));
            var request = options.Request(line, session.County(line), refused);
            refused.Throw();
            await using var connection = await session.Open(line, expectDraws: true);
            var result = await session.Ask<BacktestResult>(connection, line, request, cancellation);
            screen.Show(new BacktestReport(screen.Language).Of(request, result, line.GetValue(all) || screen.Format != "table"));
            if (page is not null)
            {
                var forward = new List<ForwardRun>();
                foreach (var later in BacktestOptions.Forward(request))
                {
                    forward.Add(await Ask(session, connection, line, later, cancellation));
                }

                await page.Write(ScoreboardPage.Of(options.Spelt(line), request, result, forward), screen, cancellation);
            }

            return ExitCodes.Ok;
        });
        return command;
    }

    // A panel that does not reach so far has no such test: the page says so.
    private static async Task<ForwardRun> Ask(Session session, Connection connection, ParseResult line, BacktestRequest request, CancellationToken cancellation)
    {
        try
        {
            return new ForwardRun(request, await session.Ask<BacktestResult>(connection, line, request, cancellation), null);
        }
        catch (InputFaultException e)
        {
            return new ForwardRun(request, null, e.Faults[0].Reason);
        }
    }
}
