using Scenarios.Client.Documents;
using Scenarios.Client.Official;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests.Official;

/// <summary>The chapters that rest on more than the review.</summary>
public sealed class OfficialMeasuresTest
{
    private static readonly Document Report = OfficialReport.Of(SampleMeasures.Material);

    private static IEnumerable<string> Texts(int part) => Report.Parts[part].Everything.Where(p => p is not DocumentTable).Select(p => string.Concat(p.Runs.Select(r => r.Text)));

    [Theory]
    [InlineData("21个重大项目中，在建15个、储备0个、谋划6个。")]
    [InlineData("图7 项目库总投资203.7亿元，其中在建102.3亿元")]
    [InlineData("按情景原测算，对“地区生产总值达到100亿元以上”完成把握影响最大的是电解铝：建成与不建相差7.0个百分点。")] // 6.95, half away from zero
    [InlineData("图6 西镇增加值最大，按中心路径48.3%在此（2025年，测算）")] // 290 of 600
    [InlineData("图4 2025年地区生产总值一半的测算在90.5亿元与102.9亿元之间，目标为100.0亿元")]
    [InlineData("（一）对策：2项目标中，1项在允许范围内可使完成把握达到八成")]
    [InlineData("地区生产总值达到100亿元以上：要使完成把握达到八成，代价最小的一组变化涉及3项，幅度最大的为：谋划库项目延期由2.0年调为0.0年；谋划库项目落地概率由15.0%调为64.6%；铝内生增速由3.0%调为6.0%。")]
    [InlineData("二产占比达到50%以上：各项杠杆都用到允许范围的尽头，也不能使完成把握达到八成，最高约三成半（35%）。")]
    public void TheChineseSentencesFollowTheirPatterns(string sentence) => Assert.Contains(sentence, Texts(0));

    [Theory]
    [InlineData("Of 21 major projects 15 under construction, 0 in reserve, 6 planned.")]
    [InlineData("Secondary sector share of 50% or more: a chance of 80% cannot be reached within the allowed ranges of all levers, at most about 35%.")]
    public void TheEnglishSentencesDoToo(string sentence) => Assert.Contains(sentence, Texts(1));

    [Fact]
    public void RealCountiesStandBehindTheChance() =>
        Assert.Contains(Texts(0), t => t.EndsWith("起点相近的197个县中，同样年限内达到这一水平的有138个，其中2010年及以后起步的160个县中有66个。", StringComparison.Ordinal));

    [Fact]
    public void TasksAreToldByTheYearDownToClusters()
    {
        var rows = Report.Parts[0].Tables.Single(t => t.Id == "annex-6").Rows.Select(r => string.Join('|', r.Select(c => string.Concat(c.Select(x => x.Text)))));
        Assert.Equal(["地区生产总值达到100亿元以上|地区生产总值|883,780|1,000,000|116,220|38,740|＿＿＿|2025", "|铝|400,000|460,000|60,000|20,000|＿＿＿|2025"], rows);
    }

    [Fact]
    public void AProjectHasItsYears()
    {
        var row = Assert.Single(Report.Parts[0].Tables.Single(t => t.Id == "annex-3").Rows);
        Assert.Equal(["电解铝", "铝", "东镇", "45.0", "建设", "2021", "—", "2023", "2024"], row.Take(9).Select(c => string.Concat(c.Select(x => x.Text)))); // begun 2021, two years of building, one of delay
    }

    [Fact]
    public void AClassThatWasSetIsToldWithTheRulesOwn()
    {
        var report = OfficialReport.Of(Sample.With(r => r.Target == "forest-cover" ? r with { Class = "on_track", Override = new ReviewOverride("lagging", "张三", new DateOnly(2023, 6, 30), "卫片核查结果尚未公布") } : r));
        Assert.Contains("其中1项的评定由人工改定，系统评定和理由见附表2。", report.Parts[0].Everything.Select(p => string.Concat(p.Runs.Select(r => r.Text))));
        var row = report.Parts[0].Tables.Single(t => t.Id == "annex-2").Rows.Single(r => r[1][0].Text.StartsWith("森林", StringComparison.Ordinal));
        Assert.Equal(("滞后", "基本符合预期：卫片核查结果尚未公布（张三，2023-06-30）"), (string.Concat(row[11].Select(x => x.Text)), string.Concat(row[12].Select(x => x.Text))));
    }
}
