using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>In which futures a target is reached, or missed: a sentence for each box, then what stands behind it 情景发现报告.</summary>
public sealed class DiscoverReport(Language language)
{
    private readonly Numbers numbers = new(language);
    private readonly DiscoverTables tables = new(language);

    /// <summary>The whole report.</summary>
    /// <param name="request">What was asked.</param>
    /// <param name="result">The answer.</param>
    /// <param name="everything">Whether the trade-off and the inputs that come back are given whole, as in files, or in part, as on a screen.</param>
    public IEnumerable<Block> Of(DiscoverRequest request, DiscoverResult result, bool everything)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        var words = new DiscoveryWords(language, result.Inputs);
        yield return new TextBlock(
            language[
                $"{request.Scenario.Name.Zh} ({request.Scenario.Id}) · {Numbers.Round(request.Draws, 0)} 次抽样 · 种子 {request.Seed} · 设计 {request.Design}",
                $"{request.Scenario.Name.En} ({request.Scenario.Id}) · {Numbers.Round(request.Draws, 0)} draws · seed {request.Seed} · design {request.Design}"],
            Tone.Strong);
        yield return new TextBlock(Opening(request, result));
        for (var i = 0; i < result.Boxes.Length; i++)
        {
            yield return new TextBlock(Sentence(request, result.Boxes[i], i, words), Tone.Strong);
            yield return new TextBlock(Weight(request, result.Boxes[i]));
        }

        if (Ending(request, result) is { Length: > 0 } ending)
        {
            yield return new TextBlock(ending);
        }

        yield return tables.Boxes(result, everything);
        yield return tables.Conditions(result, words, everything);
        yield return tables.TradeOff(result, words, everything);
        yield return tables.Reappearing(result, words, everything);
        if (!result.Boxes.IsEmpty)
        {
            yield return new TextBlock(Footer(result), Tone.Quiet);
        }
    }

    private string Opening(DiscoverRequest request, DiscoverResult result)
    {
        var (target, odds) = (result.Target, result.Base);
        var goal = $"{TargetReport.Operator(target.Operator)}{numbers.Full(target.TargetValue!.Value, target.Unit, target.Measure)}";
        var central = target.Value is { } value ? numbers.Full(value, target.Unit, target.Measure) : "—";
        return language[
            $"{target.Name.Zh}（{target.Year}年 {goal}）：在 {Likelihood.Percent(odds.Share)} 的未来中{Word(request)}（90% 区间 {Interval(odds)}）；中心路径为 {central}。",
            $"{target.Name.En} ({target.Year}: {goal}): {Word(request)} in {Likelihood.Percent(odds.Share)} of futures (90% interval {Interval(odds)}); central path {central}."];
    }

    private string Sentence(DiscoverRequest request, DiscoveryBox box, int number, DiscoveryWords words)
    {
        var (share, clause) = (Likelihood.Percent(box.Density.Share), words.Clause(box));
        return language[
            $"条件组{number + 1}：在{(number > 0 ? "以上条件组之外、" : "")}{clause}的未来中，{share} {Word(request)}。",
            $"Box {number + 1}: {(number switch { 0 => "", 1 => "Outside the box above, ", _ => "Outside the boxes above, " })}{(number > 0 ? Word(request) : request.Missed ? "Missed" : "Met")} in {share} of futures where {clause}."];
    }

    private string Weight(DiscoverRequest request, DiscoveryBox box)
    {
        var fresh = box.Fresh is { } odds
            ? language[
                $"另抽同样多的未来检验，为 {Likelihood.Percent(odds.Share)}（90% 区间 {Interval(odds)}）。",
                $"In as many fresh futures: {Likelihood.Percent(odds.Share)} (90% interval {Interval(odds)})."]
            : language["另抽的未来无一落入此条件组。", "None of as many fresh futures lies in this box."];
        return language[
            $"此类未来占全部的 {Likelihood.Percent(box.Mass)}，占{Word(request)}者的 {Likelihood.Percent(box.Coverage)}。{fresh}",
            $"These are {Likelihood.Percent(box.Mass)} of all futures, and {Likelihood.Percent(box.Coverage)} of those in which it is {Word(request)}. {fresh}"];
    }

    private string Ending(DiscoverRequest request, DiscoverResult result)
    {
        var (wanted, first) = (Likelihood.Percent(request.Density), result.Boxes.IsEmpty);
        return result.End switch
        {
            DiscoveryEnd.DenseAnyway when first => language[
                $"不附加任何条件，{Word(request)}的比例已不低于 {wanted}，无须寻找条件。可提高 --density{(request.Missed ? "" : "，或用 --missed 查看何时不能实现")}。",
                $"Without any condition it is {Word(request)} at least as often as the {wanted} asked for: there is nothing to look for. Raise --density{(request.Missed ? "" : ", or see with --missed when it is missed")}."],
            DiscoveryEnd.TooFew when first && result.Base.Hits == 0 => language[
                $"没有一个未来{Word(request)}，无从寻找条件。可增加 --draws，或换一个情景。",
                $"It is {Word(request)} in none of the futures: there is nothing to look for. Raise --draws, or take another scenario."],
            DiscoveryEnd.TooFew when first => language[
                $"只在 {result.Base.Hits} 个未来中{Word(request)}，不足以寻找条件。可增加 --draws，或换一个情景。",
                $"It is {Word(request)} in only {result.Base.Hits} futures, too few to look for conditions. Raise --draws, or take another scenario."],
            DiscoveryEnd.NoneDense when first => language["没有哪个条件说明得了什么。", "No condition explains anything."],
            DiscoveryEnd.NoneDense when !result.Boxes[0].IsDense => language[
                $"没有一个各条件均显著、至少含 {Numbers.Round(result.Support, 0)} 个未来的条件组密度达到 {wanted}，以上是其中密度最高的。",
                $"No box of significant conditions that holds at least {Numbers.Round(result.Support, 0)} futures has the density of {wanted} asked for; this is the densest of them."],
            DiscoveryEnd.NoneDense => language[$"其余未来中没有密度达到 {wanted} 的条件组。", $"No further box has the density of {wanted} asked for."],
            DiscoveryEnd.TooFew => language[$"其余未来中{Word(request)}的已寥寥无几，不再寻找。", "Too few are left outside these boxes to look further."],
            _ => "",
        };
    }

    private string Footer(DiscoverResult result) => language[
        $"方法：PRIM（Friedman–Fisher 1999），按 Bryant–Lempert 2010 用于情景发现；{result.Inputs.Length} 个随机输入。条件组是挑出来的，寻找时所见的密度偏高，以另抽的未来为准。条件说明关联，不等于因果。见 docs/analysis/discover。",
        $"Method: PRIM (Friedman and Fisher 1999) for scenario discovery (Bryant and Lempert 2010), over {result.Inputs.Length} random inputs. A box is picked for its density, which is therefore too high where it was found: trust the fresh futures. Conditions tell what goes together, not what causes what. See docs/analysis/discover."];

    private string Word(DiscoverRequest request) => request.Missed ? language["未能实现", "missed"] : language["实现", "met"];

    private static string Interval(DiscoveryOdds odds) => $"{Likelihood.Percent(odds.Low)}–{Likelihood.Percent(odds.High)}";
}
