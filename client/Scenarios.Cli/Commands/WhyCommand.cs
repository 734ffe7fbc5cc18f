using System.CommandLine;
using Scenarios.Client.Charts;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`why`: where the difference between two scenarios comes from 差异归因.</summary>
internal static class WhyCommand
{
    public static Command Build(Session session)
    {
        Argument<string> Scenario(string name) => new(name) { Description = "情景名、名@版本或 YAML 文件 · name, name@revision or YAML file" };
        var (first, second) = (Scenario("a"), Scenario("b"));
        var indicator = new Option<string>("--indicator") { Description = "指标编号 · id of the indicator", DefaultValueFactory = _ => "gdp_nominal" };
        var year = new Option<int?>("--year") { Description = "年份；缺省为第一个规划期末 · year; the end of the first plan period when absent" };
        var output = new Option<string?>("--output", "-o") { Description = "另把瀑布图写入 .svg 或 .png 文件 · write the waterfall to an .svg or .png file as well" };
        var command = new Command("why", "两个情景为何不同：差额精确分解到各组杠杆，并分行业分物量与价格 · why two scenarios differ: the difference split exactly over groups of levers, and by sector into volume and price") { first, second, indicator, year, output };
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            var file = refused.Part(() => line.GetValue(output) is { } path ? new ChartFile(path) : null);
            await using var connection = await session.Open(line);
            var a = await refused.Answer(() => session.Compose(connection, line, line.GetValue(first)!, []));
            var b = await refused.Answer(() => session.Compose(connection, line, line.GetValue(second)!, []));
            refused.Throw();
            var county = connection.County(session.County(line)).Summary();
            var why = await session.Ask<WhyResult>(connection, line, new WhyRequest(session.County(line), a!, b!, line.GetValue(indicator)!, line.GetValue(year)), cancellation);
            screen.Show(new WhyReport(screen.Language).Of(await county, why, a!, b!));
            if (file is not null)
            {
                await file.Write(WaterfallDrawing.Of(new WhyWaterfall(screen.Language).Of(await county, why, a!, b!)), screen, cancellation);
            }

            return ExitCodes.Ok;
        });
        return command;
    }
}
