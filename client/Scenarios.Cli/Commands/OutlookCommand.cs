using System.CommandLine;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`outlook`: what real counties in a comparable position did 外部视角.</summary>
internal static class OutlookCommand
{
    public static Command Build(Session session)
    {
        var target = new Argument<string>("target") { Description = "目标编号 · id of the target" };
        var (scenario, sets) = (RunCommand.ScenarioOf(), RunCommand.SetsOf());
        var width = new Option<double?>("--width") { Description = "参照范围：占比目标为 ± 几个百分点（缺省 0.05），增长和总量目标为规模倍数（缺省 2） · of the reference class: points of a share (0.05), or a factor of size for growth and levels (2)" };
        var sizeFactor = new Option<double?>("--size-factor") { Description = "占比目标：规模也须在此倍数之内 · for shares: size within this factor as well" };
        var currentPriceSize = new Option<bool>("--current-price-size") { Description = "规模用现价 GDP，不用与面板当年中位数之比 · size is GDP at current prices, not relative to the panel's median of the year" };
        var years = new Option<int?>("--years") { Description = "窗口年数；缺省为基年到目标年 · length of the windows; from the base year to the target's when absent" };
        var from = new Option<int?>("--from") { Description = "只用此年及以后开始的窗口 · only windows that begin in this year or later" };
        var asSecondary = new Option<bool>("--as-secondary") { Description = "工业占比目标：用第二产业占比代替 · for the industry share: let the secondary sector stand in" };
        var deflator = new Option<double?>("--deflator") { Description = "不变价目标：按此平减指数年涨幅折成现价 · for real targets: told at current prices with these price rises a year, such as 0.015" };
        var panel = new Option<string?>("--panel") { Description = "同样列的面板文件 · a panel file of the same columns" };
        var draws = new Option<int>("--draws") { Description = "情景的抽样次数 · draws of the scenario", DefaultValueFactory = _ => 10_000 };
        var seed = EnsembleOptions.SeedOf();
        var list = new Option<bool>("--list") { Description = "列出全部县和剔除记录 · list every county and everything that was left out" };
        var command = new Command("outlook", "外部视角：起点相近的真实县有多少做到了 · the outside view: how many real counties in a comparable position did what a target asks")
        {
            target, scenario, width, sizeFactor, currentPriceSize, years, from, asSecondary, deflator, panel, draws, seed, sets, list,
        };
        command.SetAction(async (line, cancellation) =>
        {
            var (screen, refused) = (session.Screen(line), new Refusals());
            var file = refused.Part(() => line.GetValue(panel) is { } path ? InputFile.Read(path) : null);
            await using var connection = await session.Open(line, expectDraws: true);
            var composed = await refused.Answer(() => session.Compose(connection, line, line.GetValue(scenario)!, line.GetValue(sets) ?? []));
            refused.Throw();
            var request = new OutlookRequest(
                composed!, line.GetValue(target)!, line.GetValue(width), line.GetValue(sizeFactor), line.GetValue(currentPriceSize), line.GetValue(years), line.GetValue(from), line.GetValue(asSecondary), line.GetValue(deflator), file,
                line.GetValue(draws), line.GetValue(seed));
            var result = await session.Ask<OutlookResult>(connection, line, request, cancellation);
            screen.Show(new OutlookReport(screen.Language).Of(request, result, line.GetValue(list) || screen.Format != "table"));
            return ExitCodes.Ok;
        });
        return command;
    }
}
