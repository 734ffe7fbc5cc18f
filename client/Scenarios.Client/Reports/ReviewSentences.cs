using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The sentences of a review 评估提要 (P1–P4, P8b, P11, P15 of the report's patterns).</summary>
public sealed class ReviewSentences(Language language)
{
    private readonly Numbers numbers = new(language);
    private readonly ReviewWords words = new(language);

    /// <summary>What comes before any probability: that the actuals lie outside what the model holds possible. Empty where they do not.</summary>
    public string Outside(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        return review.Knowledge is [.., { Outside: true } last]
            ? language[
                $"实际值超出模型认为可能的范围：{Numbers.Round(last.Draws, 0)} 次抽样按实际值加权后，有效样本仅 {Numbers.Round(last.EffectiveDraws, 0)} 次（不足 {Numbers.Round(review.EnoughDraws, 0)} 次）。以下完成把握改由实际水平重新推演得出，无法重推的沿用原运算。",
                $"The actuals lie outside what the model holds possible: {Numbers.Round(last.Draws, 0)} draws, weighed by the actuals, count as {Numbers.Round(last.EffectiveDraws, 0)} (fewer than {Numbers.Round(review.EnoughDraws, 0)}). The chances below are of draws that start again from the actual levels, or of the run as it was where nothing can start again."]
            : "";
    }

    /// <summary>How many targets stand how. (P1)</summary>
    public string Counts(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var rows = Counted(review);
        int Of(params string[] classes) => rows.Count(r => classes.Contains(r.Class));
        var (city, missing) = (Of("set_above"), Of("no_actual", "no_base", "broken"));
        var rated = rows.Length - city - missing;
        if (Of("completed", "nearly_completed", "not_completed") > 0)
        {
            return language[
                $"截至{review.AsOf}年，{rows.Length}项目标中，可评定{rated}项：完成{Of("completed")}项、基本完成{Of("nearly_completed")}项、未完成{Of("not_completed")}项，尚在期内{Of("ahead", "faster", "on_track", "lagging")}项；另有{city}项任务由市级下达，{missing}项暂无数据或口径变化。",
                $"As of {review.AsOf}, {rated} of the plan's {rows.Length} targets can be rated: {Of("completed")} completed, {Of("nearly_completed")} nearly completed, {Of("not_completed")} not completed, {Of("ahead", "faster", "on_track", "lagging")} still under way; {city} are set by the city and {missing} have no comparable data."];
        }

        return language[
            $"截至{review.AsOf}年，{rows.Length}项目标中，可评定{rated}项：提前实现{Of("ahead")}项、快于预期{Of("faster")}项、基本符合预期{Of("on_track")}项、滞后{Of("lagging")}项；另有{city}项任务由市级下达，{missing}项暂无数据或口径变化。",
            $"As of {review.AsOf}, {rated} of the plan's {rows.Length} targets can be rated: {Of("ahead")} achieved early, {Of("faster")} faster than expected, {Of("on_track")} on track, {Of("lagging")} lagging; {city} are set by the city and {missing} have no comparable data."];
    }

    /// <summary>The binding ones. (P2)</summary>
    public string Binding(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var binding = Counted(review).Where(r => r.Binding).ToArray();
        var lagging = binding.Where(r => r.Class is "lagging" or "not_completed").ToArray();
        var names = string.Join(language["、", ", "], lagging.Select(r => language[r.Name]));
        var rated = binding.Count(IsRated);
        return language[
            $"约束性指标{binding.Length}项，可评定{rated}项，滞后{lagging.Length}项{(names.Length > 0 ? $"：{names}" : "")}。",
            $"Of {binding.Length} binding indicators {rated} can be rated and {lagging.Length} lag{(names.Length > 0 ? $": {names}" : "")}."];
    }

    /// <summary>The median progress of what has a path. (P3)</summary>
    public string Progress(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var all = Counted(review).Where(r => r.Progress is not null && IsRated(r)).ToArray();
        var paths = all.Where(r => r.TimeProgress == all.Max(x => x.TimeProgress)).ToArray(); // those with an actual of the latest year: progress is told against one time
        if (paths.Length == 0)
        {
            return "";
        }

        var (progress, time, gap) = (Median(paths.Select(r => r.Progress!.Value)), paths[0].TimeProgress!.Value, Median(paths.Select(r => r.GapPoints!.Value)));
        var years = Math.Abs(Median(paths.Select(r => r.GapYears!.Value)));
        return language[
            $"规划期已过{Numbers.Round(100 * time, 0)}%，有进度的{paths.Length}项指标完成进度中位数为{Numbers.Round(100 * progress, 1)}%，{(gap >= 0 ? "高于" : "低于")}时间进度{Numbers.Round(Math.Abs(gap), 1)}个百分点，约合{Numbers.Round(years, 1)}年。",
            $"{Numbers.Round(100 * time, 0)}% of the period has passed; the median progress of the {paths.Length} targets with a path is {Numbers.Round(100 * progress, 1)}%, {Numbers.Round(Math.Abs(gap), 1)} points {(gap >= 0 ? "ahead of" : "behind")} time, about {Numbers.Round(years, 1)} years."];
    }

    /// <summary>What is still to come. (P4)</summary>
    public string Outlook(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        var rows = Counted(review);
        var year = rows.Length > 0 ? rows.Max(r => r.TargetYear) : review.AsOf;
        int Of(params string[] trends) => rows.Count(r => trends.Contains(r.Trend));
        return language[
            $"按现有条件测算，到{year}年预计能够完成或有望完成{Of("expected", "likely")}项，存在较大不确定性{Of("uncertain")}项，难度较大或预计难以完成{Of("difficult", "not_expected")}项，不作预测{Of("not_projected")}项。",
            $"On present conditions {Of("expected", "likely")} targets are expected or likely to be reached by {year}, {Of("uncertain")} are uncertain, {Of("difficult", "not_expected")} are difficult or not expected, {Of("not_projected")} are not projected."];
    }

    /// <summary>Targets that the plan lets be read in two ways. (P8b)</summary>
    public IEnumerable<string> Readings(ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(review);
        foreach (var other in review.Rows.Where(r => r.Reading.Length > 0 && IsRated(r)))
        {
            var own = review.Rows.First(r => r.Target == other.Target && r.Reading.Length == 0);
            string Verdict(ReviewRow r) => language[
                $"{(r.GapPoints >= 0 ? "高" : "低")}{Numbers.Round(Math.Abs(r.GapPoints!.Value), 1)}个百分点，{Word(r)}", $"{Numbers.Round(Math.Abs(r.GapPoints!.Value), 1)} points {(r.GapPoints >= 0 ? "above" : "below")}, {Word(r)}"];
            yield return language[
                $"“{own.Name.Zh}”有两种理解：如指与地区生产总值实际增速（现价）一致，{Verdict(own)}；如指与规划的增长目标一致，{Verdict(other)}。",
                $"“{own.Name.En}” can be read in two ways: in step with actual GDP growth (nominal), {Verdict(own)}; in step with the plan's own growth target, {Verdict(other)}."];
        }
    }

    /// <summary>The gap of GDP and its parts. (P11)</summary>
    public string Gap(ReviewGap gap)
    {
        ArgumentNullException.ThrowIfNull(gap);
        var difference = gap.Actual - gap.Projected;
        string Money(double amount) => numbers.Full(amount, "万元");
        string Part(string part) => gap.Lines.Where(l => l.Part == part).Select(l => l.Amount).ToArray() is var amounts && amounts.All(a => a is null) ? language["未单列", "not told apart"] : (part is "price" or "project" ? language[" ", ""] : "") + Money(amounts.Sum(a => a ?? 0));
        return language[
            $"{gap.Year}年{gap.Name.Zh}比中心路径{(difference >= 0 ? "多" : "少")} {Money(Math.Abs(difference))}，其中数据修订 {Part("revision")}、价格因素{Part("price")}、共同因素 {Part("common")}、行业因素 {Part("sector")}、项目因素{Part("project")}、未解释部分 {Part("residual")}。",
            $"In {gap.Year}, {gap.Name.En} was {Money(Math.Abs(difference))} {(difference >= 0 ? "above" : "below")} the central path: revision {Part("revision")}, prices {Part("price")}, common shock {Part("common")}, sectors {Part("sector")}, projects {Part("project")}, unexplained {Part("residual")}."];
    }

    internal static bool IsRated(ReviewRow row) => row.Class is not ("set_above" or "no_actual" or "no_base" or "broken");

    // A target that can be read in two ways is one target.
    private static ReviewRow[] Counted(ReviewResult review) => [.. review.Rows.Where(r => r.Reading.Length == 0)];

    private string Word(ReviewRow row) => words.Class(row).Text[2..];

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
