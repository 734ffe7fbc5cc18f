using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>名词解释, 数据来源.</summary>
internal sealed class ClosingChapter(Draft draft) : Chapter(draft)
{
    private static readonly (LocalText Term, LocalText Meaning)[] Glossary =
    [
        (new("完成进度", "Progress"), new("从基期值到目标值应走的路已走的部分；按年均增长计的指标用对数计算，其他按直线计算。", "how much of the way from base to target is done; by logarithms for what grows by rates, on a straight line otherwise.")),
        (new("时间进度", "Time"), new("规划期已过的部分。", "how much of the plan's period has passed.")),
        (new("规划路径值", "The plan's path"), new("按均匀进度，当年应达到的值；在差距分解中为推演的中心路径。", "what the year's value would be at an even pace; in the gap accounts the central path of the projection.")),
        (new("居中值", "Middle"), new("测算结果从低到高排列时正中的值。", "the value with as many trials above as below.")),
        (new("九成区间", "Nine in ten"), new("测算结果去掉最低和最高各二十分之一后的范围。", "the range without the lowest and the highest twentieth of the trials.")),
        (new("完成把握", "Chance"), new("测算中达到目标的次数所占比重；已计入公布的实际值。", "the part of the trials that reach the target, with the published actuals taken in.")),
        (new("共同因素", "Common shock"), new("使各产业同向偏离的因素，由模型推断。", "what moves all sectors the same way, as the model infers it.")),
        (new("约束性指标", "Binding indicator"), new("必须完成的指标，不建议调低。", "one that must be reached; no lower value is proposed.")),
        (new("跟踪指标", "Tracked indicator"), new("系统不作预测、只列基期、目标和实际的指标。", "one that is not projected: base, target and actual only.")),
    ];

    public override void Write()
    {
        Draft.Say([Draft.Text("名词解释", "Glossary")], ParagraphStyle.Centred);
        foreach (var (term, meaning) in Glossary)
        {
            Draft.Say([Draft.Text(term.Zh, term.En) with { Bold = true }, Draft.Text("：", ": "), Draft.Text(meaning.Zh, meaning.En)]);
        }

        Draft.Say([Draft.Text("数据来源", "Sources")], ParagraphStyle.Centred);
        var sources = Draft.Review.Comparisons.Select(c => c.Actual.Source).Concat(Draft.Review.Rows.SelectMany(r => r.Actuals).SelectMany(a => a.Source.Split("; "))).Where(s => s.Length > 0).Distinct().Order(StringComparer.Ordinal).ToArray();
        foreach (var source in sources)
        {
            Draft.Say([Run.Name(source)]);
        }

        if (sources.Length == 0)
        {
            Draft.Nothing();
        }

        var review = Draft.Review;
        Draft.Say([
            Draft.Text("运算：情景", "Run: scenario "), Run.Name(Draft.Material.Edition), Draft.Text("，摘要", ", digest "), Run.Name(review.RunDigest), Draft.Text("；实际值摘要", "; digest of the actuals "), Run.Name(review.ActualsDigest), Draft.Text("；县域资料摘要", "; digest of the county's files "), Run.Name(Draft.Material.County.Digest), Draft.Text("。", "."),
        ]);
        if (review.Knowledge is [.., { Evidence: > 0 } last])
        {
            Draft.Say([
                Draft.Text("加权：按", "Weights: by "), Draft.Numbers.Count(last.Evidence), Draft.Text("个实际值对", " actuals over "), Draft.Numbers.Count(last.Draws), Draft.Text("次抽样加权，相当于等权", " trials, worth "), Draft.Numbers.Plain(last.EffectiveDraws, 0), Draft.Text("次。", " of equal weight."),
            ]);
        }
    }
}
