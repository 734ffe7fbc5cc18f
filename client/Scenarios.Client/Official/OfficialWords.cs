using System.Text.RegularExpressions;
using Scenarios.Client.Documents;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>The words of the review 评估用语: classes, trends, what is proposed.</summary>
internal sealed partial class OfficialWords(Language language, CountySummary county)
{
    private readonly ReviewWords words = new(language);

    /// <summary>评定.</summary>
    public string Class(string found) => found switch
    {
        "ahead" => language["提前实现", "achieved early"],
        "faster" => language["快于预期", "faster than expected"],
        "on_track" => language["基本符合预期", "on track"],
        "lagging" => language["滞后", "lagging"],
        "set_above" => language["不评级（任务由市级下达）", "not rated (set by the city)"],
        "no_base" => language["缺基期值，不评级", "no base value, not rated"],
        "broken" => language["口径变化，不评级", "series broken, not rated"],
        _ => language["暂无数据，不评级", "no data, not rated"],
    };

    /// <summary>The same in a table's cell: why there is none, in a word.</summary>
    public string ShortClass(string found) => found switch
    {
        "set_above" => language["市级下达", "set by city"],
        "no_actual" => language["暂无数据", "no data"],
        "no_base" => language["缺基期值", "no base"],
        "broken" => language["口径变化", "series broken"],
        _ => Class(found),
    };

    /// <summary>趋势判断.</summary>
    public string Trend(string trend) => words.Trend(trend);

    /// <summary>处理意见.</summary>
    public string Treatment(string treatment) => treatment switch
    {
        "consolidate" => language["巩固", "consolidate"],
        "watch" => language["预警关注（进度正常、后劲不足）", "watch (on time, but weak ahead)"],
        "continue" => language["继续推进", "continue"],
        "push_harder" => language["加力推进", "push harder"],
        "study_adjustment" => language["研究调整", "study an adjustment"],
        "warn_and_plan" => language["预警并制定达标方案", "warn, and plan how to reach it"],
        "city_assessment" => language["以市级考核为准", "as the city assesses"],
        _ => language["补充数据", "add data"],
    };

    /// <summary>The same in a table's cell.</summary>
    public string ShortTreatment(string treatment) => treatment == "watch" ? language["预警关注", "watch"] : Treatment(treatment);

    /// <summary>The pools of projects, nearest to production first.</summary>
    public static string[] Stages { get; } = ["construction", "reserve", "planned"];

    /// <summary>阶段.</summary>
    public Run Stage(string stage) => stage switch
    {
        "construction" => Run.Words(language["建设", "under construction"]),
        "reserve" => Run.Words(language["储备", "in reserve"]),
        "planned" => Run.Words(language["谋划", "planned"]),
        _ => Run.Name(stage),
    };

    /// <summary>属性.</summary>
    public string Nature(bool binding) => binding ? language["约束性", "binding"] : language["预期性", "expected"];

    /// <summary>数据性质.</summary>
    public string DataKind(string kind) => words.DataKind(kind);

    /// <summary>The letter that marks it in tables.</summary>
    public static string Mark(string kind) => kind switch { "preliminary" => "p", "final" => "f", "census" => "c", _ => "" };

    /// <summary>公式代号: what progress is worked out by.</summary>
    public string Formula(string kind) => kind switch
    {
        "A" => language["对数进度", "logarithmic"],
        "B" or "C" => language["直线进度", "linear"],
        "D1" => language["累计", "sum"],
        "D2" => language["累计降幅", "cumulative fall"],
        "E" => language["年均增速", "average rate"],
        "F" => language["底线", "bound"],
        "G" => language["增速之差", "difference of rates"],
        "H" => language["建成数", "founded"],
        _ => "—",
    };

    /// <summary>Name of a target.</summary>
    public string Target(ReviewRow row) => language[row.Name] + (row.Reading.Length == 0 ? "" : language["（按规划目标增速）", " (against GDP's target)"]);

    /// <summary>Name of what a target is about, without the value that the plan sets.</summary>
    public string Indicator(ReviewRow row) => county.Indicators.FirstOrDefault(i => i.Id == row.Indicator) is { } known
        ? language[known.Name]
        : language.IsChinese ? ChineseValue().Replace(row.Name.Zh, "") : EnglishValue().Replace(row.Name.En, "");

    [GeneratedRegex(@"各?[<>≤≥]?\d[\d.,]*\s*(%|\p{IsCJKUnifiedIdeographs}{1,5})?(以上|以下)?$", RegexOptions.CultureInvariant)]
    private static partial Regex ChineseValue();

    [GeneratedRegex(@" (of|above|below) \d[\d.,]*%?( million tce| t)?( or more| or less)?", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishValue();
}
