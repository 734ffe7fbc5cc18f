using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The official words of a mid-term review 评估用语.</summary>
public sealed class ReviewWords(Language language)
{
    /// <summary>The class in a word, with a sign that stands without colour.</summary>
    public Cell Class(ReviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return Class(row.Class, row.Kind == "F");
    }

    /// <summary>The same of a class that stands alone.</summary>
    public Cell Class(string found, bool bound = false)
    {
        var (zh, en, tone) = found switch
        {
            "ahead" => ("◆ 提前实现", "◆ achieved early", Tone.Good),
            "faster" => ("◆ 快于预期", "◆ faster than expected", Tone.Good),
            "on_track" => (bound ? "◇ 基本符合预期（持续达标）" : "◇ 基本符合预期", bound ? "◇ on track (bound kept)" : "◇ on track", Tone.Plain),
            "lagging" => ("▼ 滞后", "▼ lagging", Tone.Bad),
            "completed" => ("◆ 完成", "◆ completed", Tone.Good),
            "nearly_completed" => ("◇ 基本完成", "◇ nearly completed", Tone.Plain),
            "not_completed" => ("▼ 未完成", "▼ not completed", Tone.Bad),
            "set_above" => ("○ 市级下达", "○ set by the city", Tone.Quiet),
            "no_base" => ("○ 无基期值", "○ no base value", Tone.Quiet),
            "broken" => ("○ 口径变化", "○ figures broke", Tone.Quiet),
            _ => ("○ 暂无数据", "○ no data yet", Tone.Quiet),
        };
        return new(language[zh, en], found, tone);
    }

    public Cell Trend(ReviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(Trend(row.Trend), row.Trend, row.Trend == "not_projected" ? Tone.Quiet : Tone.Plain);
    }

    /// <summary>How likely a target is, in the words of reviews.</summary>
    public string Trend(string trend) => trend switch
    {
        "expected" => language["预计能够完成", "expected to be reached"],
        "likely" => language["有望完成", "likely"],
        "uncertain" => language["存在较大不确定性", "uncertain"],
        "difficult" => language["完成难度较大", "difficult"],
        "not_expected" => language["预计难以完成", "not expected"],
        _ => language["不作预测", "not projected"],
    };

    public Cell Treatment(ReviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var (zh, en) = row.Treatment switch
        {
            "consolidate" => ("巩固", "consolidate"),
            "watch" => ("预警关注", "watch: what is to come is weak"),
            "continue" => ("继续推进", "continue"),
            "push_harder" => ("加力推进", "push harder"),
            "study_adjustment" => ("研究调整", "study an adjustment"),
            "warn_and_plan" => ("预警并制定达标方案", "warn, and plan how to comply"),
            "city_assessment" => ("以市级考核为准", "as the city assesses"),
            _ => ("补充数据", "supply data"),
        };
        return new(language[zh, en], row.Treatment);
    }

    public string DataKind(string kind) => kind switch
    {
        "preliminary" => language["初步核算", "preliminary"],
        "final" => language["最终核实", "final"],
        "census" => language["普查修订", "census revision"],
        _ => language["未注明", "not stated"],
    };

    /// <summary>A chance as texts tell it: to 5%, never as certain.</summary>
    public string Chance(double probability) => probability switch
    {
        < 0.05 => language["不足5%", "below 5%"],
        > 0.95 => language["95%以上", "above 95%"],
        _ => $"{5 * (int)Math.Round(20 * probability, MidpointRounding.AwayFromZero)}%",
    };

    /// <summary>What a chance rests on.</summary>
    public string Basis(string basis) => basis switch
    {
        "conditioned" => language["按实际值修正", "given the actuals"],
        "again" => language["由实际水平重推", "restarted from the actuals"],
        "prior" => language["原运算", "the run as it was"],
        _ => "",
    };
}
