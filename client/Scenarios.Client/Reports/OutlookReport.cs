using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>How many real counties in a comparable position did what a target asks, beside the scenario's probability 外部视角报告.</summary>
public sealed class OutlookReport(Language language)
{
    private readonly Numbers numbers = new(language);
    private readonly OutlookWords words = new(language);
    private readonly OutlookTables tables = new(language);

    /// <param name="request">What was asked.</param>
    /// <param name="result">The answer.</param>
    /// <param name="everything">Whether every county and every exclusion is listed.</param>
    public IEnumerable<Block> Of(OutlookRequest request, OutlookResult result, bool everything)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        yield return new TextBlock(Heading(request, result), Tone.Strong);
        yield return new TextBlock(Sentence(request, result), Tone.Strong);
        yield return new TextBlock(Single(result));
        yield return new TextBlock(Latest(result), Tone.Strong);
        yield return new TextBlock(Place(result));
        if (everything)
        {
            yield return tables.Question(request, result);
        }

        yield return tables.Reference(request, result);
        yield return tables.Result(result);
        yield return tables.Periods(result);
        yield return tables.Widths(result);
        yield return tables.Distribution(request, result);
        yield return tables.Precedents(result, everything);
        yield return tables.Exclusions(result);
        if (everything)
        {
            yield return tables.Excluded(result);
        }

        yield return new TextBlock(Footer(request, result, everything), Tone.Quiet);
    }

    /// <summary>The one sentence: counties of a similar start, what they did, and what the scenario says.</summary>
    public string Sentence(OutlookRequest request, OutlookResult result)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(result);
        var (count, odds, scenario) = (result.Count, result.Count.AtLeastOnce!, result.Odds);
        var deed = words.Deed(result);
        return language[
            $"{words.Start(result)}的 {count.Counties} 个县中，{deed}{(deed[^1] == '%' ? " " : "")}的有 {odds.Hits} 个（至少一个窗口；{Likelihood.Percent(odds.Share)}，90% 区间 {OutlookWords.Interval(odds)}）；情景“{request.Scenario.Name.Zh}”给出的概率为 {Likelihood.Percent(scenario.Share)}。",
            $"Of {count.Counties} counties that {words.Start(result)}, {odds.Hits} {deed} (in at least one window; {Likelihood.Percent(odds.Share)}, 90% interval {OutlookWords.Interval(odds)}); the scenario “{request.Scenario.Name.En}” gives the target a probability of {Likelihood.Percent(scenario.Share)}."];
    }

    private string Heading(OutlookRequest request, OutlookResult result)
    {
        var target = result.Target;
        var goal = $"{TargetReport.Operator(target.Operator)}{numbers.Full(target.TargetValue!.Value, target.Unit, target.Measure)}";
        return language[
            $"{target.Name.Zh}（{target.Year} 年 {goal}）· {request.Scenario.Name.Zh}（{request.Scenario.Id}）· 面板 {result.PanelCounties} 县，{result.PanelFrom}—{result.PanelTo} 年，现价",
            $"{target.Name.En} ({target.Year}: {goal}) · {request.Scenario.Name.En} ({request.Scenario.Id}) · panel of {result.PanelCounties} counties, {result.PanelFrom}–{result.PanelTo}, current prices"];
    }

    // Several windows give a county several chances; a plan has one.
    private string Single(OutlookResult result)
    {
        var (count, once) = (result.Count, result.Count.Once!);
        var same = count.WindowsMetAlong == count.WindowsMet ? "" : language[
            $"按“{words.Along(result)}”计，为 {count.OnceAlong!.Hits} 个县、{count.WindowsMetAlong} 个窗口。",
            $" Counted {words.Along(result)}: {count.OnceAlong!.Hits} counties, {count.WindowsMetAlong} windows."];
        return language[
            $"上述各县共有 {Numbers.Round(count.Windows, 0)} 个 {result.Years} 年窗口，其中 {Numbers.Round(count.WindowsMet, 0)} 个做到。一个规划期只有一次机会：每县只取起点与本县最近的一个窗口，{once.Of} 个县中有 {once.Hits} 个（{Likelihood.Percent(once.Share)}，90% 区间 {OutlookWords.Interval(once)}，情景的概率{Against(result, once)}）。{same}",
            $"They had {Numbers.Round(count.Windows, 0)} windows of {result.Years} years, and {Numbers.Round(count.WindowsMet, 0)} of these did. A plan has one chance: taking of each county only the window that began nearest to this county's position, {once.Hits} of {once.Of} did ({Likelihood.Percent(once.Share)}, 90% interval {OutlookWords.Interval(once)}; the scenario's probability is {Against(result, once)}).{same}"];
    }

    // Times change: the windows that began last are the nearest to what lies ahead.
    private string Latest(OutlookResult result)
    {
        if (result.Latest is not { } last)
        {
            return "";
        }

        var once = last.Count.Once!;
        var (zh, en) = last.From == last.To ? ($"{last.From}", $"{last.From}") : ($"{last.From}—{last.To}", $"{last.From}–{last.To}");
        return language[
            $"其中最近一个时期（{zh} 年开始的窗口）：{once.Of} 个县中有 {once.Hits} 个（{Likelihood.Percent(once.Share)}，90% 区间 {OutlookWords.Interval(once)}，情景的概率{Against(result, once)}）。",
            $"In the latest period alone (windows that begin in {en}): {once.Hits} of {once.Of} ({Likelihood.Percent(once.Share)}, 90% interval {OutlookWords.Interval(once)}; the scenario's probability is {Against(result, once)})."];
    }

    private string Against(OutlookResult result, OutlookOdds record) =>
        result.Odds.Share > record.High ? language["高于此区间", "above this"] : result.Odds.Share < record.Low ? language["低于此区间", "below this"] : language["在此区间之内", "within this"];

    private string Place(OutlookResult result)
    {
        var median = result.Levels.First(l => l.Probability == 0.5);
        return language[
            $"这些县（每县一个窗口）的{words.Measure(result)}中位数为 {words.Value(result, median.Counties)}；目标相当于 {words.Value(result, result.Threshold)}，{Likelihood.Percent(result.TargetRank)} 的县未做到；情景的中位数为 {words.Value(result, median.Scenario)}，高于 {Likelihood.Percent(result.ScenarioRank)} 的县。",
            $"The median county (one window each) had {(result.Sector.Length == 0 ? "" : "a ")}{words.Measure(result)} of {words.Value(result, median.Counties)}. The target asks for {words.Value(result, result.Threshold)}: {Likelihood.Percent(result.TargetRank)} of them fell short. The scenario's median of {words.Value(result, median.Scenario)} is above what {Likelihood.Percent(result.ScenarioRank)} of them did."];
    }

    private string Footer(OutlookRequest request, OutlookResult result, bool everything)
    {
        var notes = new List<string>();
        if (request.Deflator is { } rise)
        {
            notes.Add(language[
                $"不变价目标按给定的平减指数年涨幅 {numbers.Percent(rise)} 折成现价；各窗口含当年自身的价格变动，不是实际增速的比较。",
                $"The real target is told at current prices with the price rises of {numbers.Percent(rise)} a year that were given; windows hold the price changes of their own years, so this compares no real growth."]);
        }
        else if (result.Sector.Length == 0)
        {
            notes.Add(language["增速为现价，含各时期自身的价格变动，各时期不同。", "Growth is at current prices and holds the price changes of its years; periods differ."]);
        }

        if (request.AsSecondary)
        {
            notes.Add(language["以第二产业占比代替工业占比：要求提高的百分点数相同，建筑业占比按基年不变。", "The secondary share stands in for that of industry: the same rise in points, with construction at its share of the base year."]);
        }

        if (request.Years is not null)
        {
            notes.Add(language[$"窗口为 {result.Years} 年；情景的概率仍按 {result.Target.Year} 年的目标计。", $"Windows are of {result.Years} years; the scenario's probability is still that of the target in {result.Target.Year}."]);
        }

        notes.Add(result.Itself.Length == 0 ? language["面板中没有本县。", "The county itself is not in the panel."] : language[$"本县（代码 {result.Itself}）不计入。", $"The county itself (code {result.Itself}) is not counted."]);
        notes.Add(language["情景的概率来自模型，历史频率来自另一些县和另一些年份：两者相互检验，不能互相代替。见 docs/analysis/outlook。", "The probability is the model's; the frequency is of other counties and years: each checks the other, neither replaces it. See docs/analysis/outlook."]);
        notes.Add(everything ? "" : language["加 --list 列出全部县和剔除记录。", "--list shows all counties and all that was left out."]);
        return string.Join(language["", " "], notes.Where(n => n.Length > 0));
    }
}
