using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>摘要, 目录, 说明.</summary>
internal sealed class OpeningChapter(Draft draft) : Chapter(draft)
{
    public override void Write()
    {
        Draft.Say([Draft.Text("摘　要", "Summary")], ParagraphStyle.Centred);
        new HeadlineSentences(Draft).Write();
        new TargetFigure(Draft).Write();
        new Caveats(Draft).Write();
        Draft.Add(new PageBreak());
        Draft.Add(new Contents(Draft.Language["目　录", "Contents"]));
        Draft.Add(new PageBreak());
        Draft.Say([Draft.Text("说　明", "How to read this report")], ParagraphStyle.Centred);
        Notes();
    }

    private void Notes()
    {
        var review = Draft.Review;
        var plan = Draft.Language[Draft.Material.County.Plan ?? new LocalText("五年规划", "the five-year plan")];
        Draft.Say([Draft.Text("评估对象：", "Object: "), Run.Name(plan), Draft.Text("（以下简称《纲要》）。", ".")]);
        Draft.Say([
            Draft.Text("评估期：", "Period: "), Numbers.Year(review.BaseYear + 1), Draft.Text("年至", " to "), Numbers.Year(review.AsOf), Draft.Text("年；基期为", "; base year "), Numbers.Year(review.BaseYear),
            Draft.Text("年，规划期末为", ", last year of the plan "), Numbers.Year(Draft.TargetYear), Draft.Text("年。", "."),
        ]);
        Draft.Say([
            Draft.Text("数据：所用实际值的数据版本为", "Data: the actuals are those of vintage "), Numbers.Count(Draft.Material.Vintage, "vintage"), Draft.Text("，数据性质（初步核算、最终核实、普查修订）见附表；口径变化前后的数据不作比较。", "; whether they are preliminary, final or census revisions is told in the annex. Nothing is compared across a break of a series."),
        ]);
        Draft.Say([
            Draft.Text("评定规则：完成进度与时间进度相差在", "Rule: progress within "), Numbers.Plain(review.Tolerance, 0), Draft.Text("个百分点（约半年工作量）以内的，为基本符合预期；高出的为快于预期，低出的为滞后；已达到目标值的为提前实现。年均增速指标容许差为半个百分点或目标的十分之一（取大者）。底线指标只判断是否守住。", " points of time (half a year's work) is on track; more is faster than expected, less is lagging; a target already met is achieved early. Average rates may differ by half a point or a tenth of the target, whichever is more. Bounds are only kept or broken."),
        ]);
        Draft.Say([
            Draft.Text("完成把握：由情景推演系统抽样测算", "Chances: from "), Numbers.Count(review.Draws), Draft.Text("次得到，并以已公布的实际值加权或从实际水平重新推演。本报告为测算稿，不代表政府意见。", " trials of the scenario, weighed by the actuals or begun again from them. This is an estimate; it does not speak for the government."),
        ]);
        Draft.Say([Draft.Text("怎样读区间：“九成区间”指按同样条件推演很多次，十次中约有九次落在其间；“居中值”指高低各半的那个数。", "How to read ranges: “nine times in ten” means that of many trials under the same conditions nine in ten fall between; the middle value has as many above as below.")], ParagraphStyle.Box);
        if (!Draft.Language.IsChinese)
        {
            Draft.Say([Run.Words("Amounts: CNY million; "), Run.Ordinal("1"), Run.Words("亿元 is "), Run.Ordinal("100"), Run.Words(" million.")]);
        }
        else
        {
            Draft.Say([Run.Words("金额单位：正文为亿元，附表为万元。")]);
        }
    }
}
