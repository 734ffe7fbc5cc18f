using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What the targets of a plan imply, in sentences and tables 目标隐含要求报告.</summary>
public sealed class ImplicationReport(Language language)
{
    private readonly Numbers numbers = new(language);

    /// <summary>What a reader of the plan is most likely not to see.</summary>
    public IEnumerable<string> Sentences(TargetsCheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. result.Residuals.Select(Residual), .. result.Implications.Where(i => i.RealGrowthNeeded is not null && i.StatedGrowth is not null).Select(RelativePrice), .. result.Traps.Select(Trap)];
    }

    public IEnumerable<Block> Tables(TargetsCheckResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        var shares = result.Implications.Where(i => i.Measure == "share").ToArray();
        var levels = result.Implications.Except(shares).ToArray();
        if (levels.Length > 0)
        {
            yield return Levels(levels);
        }

        if (shares.Length > 0)
        {
            yield return Shares(shares);
        }

        if (!result.Residuals.IsEmpty)
        {
            yield return Residuals(result.Residuals);
        }

        if (!result.Traps.IsEmpty)
        {
            yield return Traps(result.Traps);
        }
    }

    private string Residual(ResidualMessage r)
    {
        var (shares, rest) = (r.Shares.Select((s, i) => $"{numbers.Percent(s)}{language["（", " ("]}{language[r.Names[i]]}{language["）", ")"]}"), string.Join(language["、", ", "], r.Rest.Select(n => language[n])));
        var growth = r is { PlanGrowth: { } plan, RealGrowth: { } needed }
            ? needed < 0
                ? language[$"；地区生产总值年均增长 {numbers.Percent(plan)} 时，相对价格不变就意味着它每年实际缩减 {numbers.Percent(-needed)}", $"; with GDP growing {numbers.Percent(plan)} a year at constant relative prices, that is a real fall of {numbers.Percent(-needed)} a year"]
                : language[$"；地区生产总值年均增长 {numbers.Percent(plan)} 时，相对价格不变意味着它每年实际最多增长 {numbers.Percent(needed)}", $"; with GDP growing {numbers.Percent(plan)} a year at constant relative prices, that is real growth of at most {numbers.Percent(needed)} a year"]
            : "";
        return language[
            $"{string.Join(" 加 ", shares)}，只给{rest}留下 {numbers.Percent(r.Left)}，而它基期占 {numbers.Percent(r.AtBase)}{growth}。",
            $"{string.Join(" and ", shares)} leave at most {numbers.Percent(r.Left)} for {rest}, which had {numbers.Percent(r.AtBase)} in the base year{growth}."];
    }

    private string RelativePrice(ImplicationMessage i)
    {
        var falls = i.ShareAtStatedGrowth < i.TargetValue;
        var price = i.RelativePriceGrowth is { } rise && falls ? language[
            $"，除非{i.Subject.Zh}价格每年比其他行业多涨 {numbers.Percent(rise)}", $", unless its prices rise {numbers.Percent(rise)} a year against all others"] : "";
        return language[
            $"“{i.Name.Zh}”（{numbers.Percent(i.TargetValue)}）在地区生产总值年均增长 {numbers.Percent(i.PlanGrowth!.Value)}、相对价格不变时，要求{i.Subject.Zh}每年实际增长 {numbers.Percent(i.RealGrowthNeeded!.Value)}；规划自己的 {numbers.Percent(i.StatedGrowth!.Value)} {(falls ? "只能达到" : "可达到")} {numbers.Percent(i.ShareAtStatedGrowth!.Value)}{price}。",
            $"{numbers.Percent(i.TargetValue)} {language[i.Subject].ToLowerInvariant()} at {numbers.Percent(i.PlanGrowth!.Value)} GDP growth needs {numbers.Percent(i.RealGrowthNeeded!.Value)} a year at constant relative prices; the plan's own {numbers.Percent(i.StatedGrowth!.Value)} gives {numbers.Percent(i.ShareAtStatedGrowth!.Value)}{price}."];
    }

    private string Trap(PriceTrapMessage t)
    {
        var meant = t.IsReal ? language["不变价", "in constant prices"] : language["现价", "in current prices"];
        if (t is not { PlanGrowth: { } growth, PlanMultiple: { } multiple, Inflation: { } inflation, ReachedInRealTerms: { } reached })
        {
            return language[
                $"“{t.Name.Zh}”（{meant}）：按不变价须年均增长 {numbers.Percent(t.RealGrowth)}，按现价须 {numbers.Percent(t.NominalGrowth)}。",
                $"“{t.Name.En}” (meant {meant}) needs {numbers.Percent(t.RealGrowth)} a year in constant prices, {numbers.Percent(t.NominalGrowth)} in current prices."];
        }

        return language[
            $"“{t.Name.Zh}”（规划指{meant}）：按不变价须年均实际增长 {numbers.Percent(t.RealGrowth)}（{Numbers.Round(t.RealMultiple, 2)} 倍），规划的 {numbers.Percent(growth)} 到 {t.Year} 年合 {Numbers.Round(multiple, 2)} 倍，{(reached ? "够" : "不够")}；按现价，{(inflation < 0 ? $"即使价格每年下降 {numbers.Percent(-inflation)}，{numbers.Percent(growth)} 的实际增长也够" : $"{numbers.Percent(growth)} 的实际增长还须价格每年上涨 {numbers.Percent(inflation)}")}。",
            $"“{t.Name.En}” (meant {meant}): in constant prices it needs {numbers.Percent(t.RealGrowth)} real growth a year ({Numbers.Round(t.RealMultiple, 2)} times the base year), and the plan's {numbers.Percent(growth)} makes {Numbers.Round(multiple, 2)} by {t.Year}, which is {(reached ? "enough" : "not enough")}; in current prices {numbers.Percent(growth)} does {(inflation < 0 ? $"even with prices falling {numbers.Percent(-inflation)}" : $"with prices rising {numbers.Percent(inflation)}")} a year."];
    }

    private TableBlock Levels(ImplicationMessage[] levels) => new(
        "implied_growth",
        language["目标隐含的增长（年均）", "The growth that targets ask for (a year)"],
        [
            new("target", language["目标", "Target"]), new("subject", language["对象", "What grows"], false, 3), new("goal", language["目标值", "Goal"], true), new("multiple", language["为基期的倍数", "Times base year"], true, 1),
            new("growth_from_base", language["自基期须", "From base year"], true), new("actual", language["最近实际值", "Latest actual"], true, 2), new("actual_year", language["年份", "Year"], true, 2), new("growth_from_actual", language["此后须", "From there"], true),
        ],
        [.. levels.Select(i => (ImmutableArray<Cell>)
        [
            new(language[i.Name], i.Target), Cell.Of(language[i.Subject], Tone.Quiet), new(numbers.Full(i.TargetValue, i.Unit, i.Measure), i.TargetValue), Cell.Of(i.Multiple, x => Numbers.Round(x, 2)),
            Cell.Of(i.GrowthFromBase, numbers.Percent), Cell.Of(i.Actual, x => numbers.Full(x, i.Unit, i.Measure)), i.ActualYear is { } year ? new($"{year}", year) : Cell.Empty, Cell.Of(i.GrowthFromActual, numbers.Percent),
        ])]);

    private TableBlock Shares(ImplicationMessage[] shares) => new(
        "implied_shares",
        language["占比目标的隐含要求（每年）", "What targets on shares ask for (a year)"],
        [
            new("target", language["目标", "Target"]), new("goal", language["目标值", "Goal"], true), new("base", language["基期", "Base"], true), new("points_from_base", language["每年须变动", "Points a year"], true),
            new("actual", language["最近实际值", "Latest actual"], true, 2), new("actual_year", language["年份", "Year"], true, 2), new("points_from_actual", language["此后每年须", "From there"], true, 1),
            new("real_growth_needed", language["相对价格不变时须实际增长", "Real growth at constant relative prices"], true), new("share_at_stated_growth", language["规划增速可达占比", "Share at the plan's growth"], true, 1),
            new("relative_price_growth", language["须相对涨价", "Relative price rise"], true, 3),
        ],
        [.. shares.Select(i => (ImmutableArray<Cell>)
        [
            new(language[i.Name], i.Target), new(numbers.Percent(i.TargetValue), i.TargetValue), Cell.Of(i.AtBase, numbers.Percent), i.PointsFromBase is null ? Keep : Cell.Of(i.PointsFromBase, Points), Cell.Of(i.Actual, numbers.Percent),
            i.ActualYear is { } year ? new($"{year}", year) : Cell.Empty, i.Actual is not null && i.PointsFromActual is null ? Keep : Cell.Of(i.PointsFromActual, Points), Cell.Of(i.RealGrowthNeeded, numbers.Percent), Cell.Of(i.ShareAtStatedGrowth, numbers.Percent), Cell.Of(i.RelativePriceGrowth, numbers.Percent),
        ])]);

    private TableBlock Residuals(ImmutableArray<ResidualMessage> residuals) => new(
        "residuals",
        language["占比目标留给其余行业的份额", "What targets on shares leave for the rest"],
        [
            new("targets", language["目标", "Targets"]), new("rest", language["其余行业", "The rest"]), new("left", language["最多剩", "Left at most"], true), new("base", language["基期", "Base"], true),
            new("real_growth", language["意味的实际增速", "Real growth it means"], true),
        ],
        [.. residuals.Select(r => (ImmutableArray<Cell>)
        [
            new(string.Join(language["；", "; "], r.Names.Select(n => language[n])), string.Join(';', r.Targets)), Cell.Of(string.Join(language["、", ", "], r.Rest.Select(n => language[n]))),
            new(numbers.Percent(r.Left), r.Left), new(numbers.Percent(r.AtBase), r.AtBase), Cell.Of(r.RealGrowth, numbers.Percent),
        ])]);

    private TableBlock Traps(ImmutableArray<PriceTrapMessage> traps) => new(
        "price_basis",
        language["不变价与现价之辨（年均，自基期）", "Constant or current prices (a year, from the base year)"],
        [
            new("target", language["目标", "Target"]), new("meant", language["规划所指", "Meant in"]), new("real_multiple", language["不变价倍数", "Times, real"], true, 2), new("real_growth", language["须实际增长", "Real growth"], true),
            new("nominal_multiple", language["现价倍数", "Times, nominal"], true, 2), new("nominal_growth", language["须现价增长", "Nominal growth"], true), new("plan_growth", language["规划增速", "Plan's growth"], true, 1),
            new("plan_multiple", language["合倍数", "Times"], true, 1), new("enough", language["不变价够否", "Enough, real"]), new("inflation", language["现价须年均涨价", "Inflation that reconciles"], true),
        ],
        [.. traps.Select(t => (ImmutableArray<Cell>)
        [
            new(language[t.Name], t.Target), new(t.IsReal ? language["不变价", "constant"] : language["现价", "current"], t.IsReal ? "real" : "nominal"), new(Numbers.Round(t.RealMultiple, 2), t.RealMultiple),
            new(numbers.Percent(t.RealGrowth), t.RealGrowth), new(Numbers.Round(t.NominalMultiple, 2), t.NominalMultiple), new(numbers.Percent(t.NominalGrowth), t.NominalGrowth), Cell.Of(t.PlanGrowth, numbers.Percent),
            Cell.Of(t.PlanMultiple, x => Numbers.Round(x, 2)), t.ReachedInRealTerms is { } reached ? new(reached ? language["够", "yes"] : language["不够", "no"], reached) : Cell.Empty, Cell.Of(t.Inflation, numbers.Percent),
        ])]);

    private string Points(double share) => (share > 0 ? "+" : "") + numbers.Difference(share, "1", "share");

    private Cell Keep => new(language["保持", "keep"], null, Tone.Quiet);
}
