using System.Text;
using System.Text.RegularExpressions;
using Scenarios.Client.Documents;
using Scenarios.Client.Official;

namespace Scenarios.Cli.Tests.Official;

public sealed partial class OfficialReportTest
{
    private static readonly Document Report = OfficialReport.Of(Sample.Material);

    private static IEnumerable<string> Texts(int part) => Report.Parts[part].Everything.Where(p => p is Paragraph or Heading).Select(p => string.Concat(p.Runs.Select(r => r.Text)));

    [Theory]
    [InlineData("截至2022年，《纲要》8项目标指标中，可评定6项：提前实现0项、快于预期1项、基本符合预期2项、滞后3项；另有1项任务由市级下达，1项暂无数据或口径变化。")]
    [InlineData("约束性指标3项，可评定1项，滞后1项：森林覆盖率。")]
    [InlineData("规划期已过40%，可评定指标的完成进度中位数为37.5%，低于时间进度2.5个百分点，约合0.1年。")]
    [InlineData("按现有条件测算，到2025年预计能够完成或有望完成0项，存在较大不确定性1项，难度较大或预计难以完成1项，不作预测6项。")]
    [InlineData("2022年，地区生产总值（现价）72.0亿元，比2020年增长35.0%，完成规划进度的47.8%，高于时间进度7.8个百分点，基本符合预期。")]
    [InlineData("2022年，第二产业占比33.5%，比2020年提高3.2个百分点，完成规划进度的16.4%，低于时间进度23.6个百分点，滞后。")]
    [InlineData("第三产业占比47.2%，保持在规划下限42.0%以上，余量5.2个百分点，基本符合预期。")]
    [InlineData("2022年，森林覆盖率32.20%，比2020年提高0.68个百分点，完成规划进度的27.2%，低于时间进度12.8个百分点，滞后。")]
    [InlineData("2022年，每千人口执业（助理）医师2.60人，比2020年增加0.21人，完成规划进度的51.2%，高于时间进度11.2个百分点，快于预期。")]
    [InlineData("2022年地区生产总值比规划路径多5.46亿元，其中数据修订0.00、价格因素未单列、共同因素+1.79、行业因素+1.05、项目因素未单列、未解释部分+2.62（亿元）。")]
    [InlineData("从测算看，主要受共同因素影响，占差距的32.8%（依据：依据）。")]
    [InlineData("据40,000次测算，2025年地区生产总值（现价）居中值为96.5亿元，十次中约有九次在83.5亿元—112.7亿元之间；完成目标的把握约三成半（35%），存在较大不确定性。纳入2022年实际数据后，完成把握由10%变为35%。")]
    [InlineData("第二产业占比——处理意见：研究调整；测算显示，若为33.3%，完成把握约八成。")]
    [InlineData("森林覆盖率——处理意见：预警并制定达标方案。")]
    public void TheChineseSentencesFollowTheirPatterns(string sentence) => Assert.Contains(sentence, Texts(0));

    [Theory]
    [InlineData("As of 2022, 6 of the plan's 8 targets can be rated: 0 achieved early, 1 faster than expected, 2 on track, 3 lagging; 1 are set by the city and 1 have no comparable data.")]
    [InlineData("In 2022, GDP, nominal was CNY 7,204 million, 35.0% above 2020: 47.8% of the task done, 7.8 points ahead of time; on track.")]
    [InlineData("Forest cover — treatment: warn, and plan how to reach it.")]
    public void TheEnglishSentencesDoToo(string sentence) => Assert.Contains(sentence, Texts(1));

    [Fact]
    public void AChapterWithoutDataIsKeptWithOneLine()
    {
        var texts = Texts(0).ToArray();
        var projects = Array.FindIndex(texts, t => t == "四、重大工程项目进展");
        Assert.Equal("本节无已入库资料。", texts[projects + 1]);
    }

    [Fact]
    public void TheFooterNamesScenarioRunAndData() => Assert.Equal("情景 pipeline@3 · 运算 01234567 · 数据版本 2-fedcba98", Report.Parts[0].Footer);

    [Fact]
    public void PreliminaryValuesAreMarkedWithARaisedLetter()
    {
        var row = Report.Parts[0].Tables.Single(t => t.Id == "annex-5").Rows.First(r => r[1][0].Text == "2022");
        Assert.True(row[5][^1] is { Text: "p", Raised: true });
    }

    [Fact]
    public void TheHtmlStandsAloneAndIsTheSameTwice()
    {
        var (one, two) = (Html(OfficialReport.Of(Sample.Material)), Html(OfficialReport.Of(Sample.Material)));
        Assert.Equal(one, two);
        var text = Encoding.UTF8.GetString(one);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Empty(Foreign().Matches(text));
        var ids = Ids().Matches(text).Select(m => m.Groups[1].Value).ToArray();
        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.All(["table-header-group", "break-inside: avoid", "margin: 37mm 26mm 35mm 28mm", "size: A4 landscape"], rule => Assert.Contains(rule, text, StringComparison.Ordinal));
    }

    [Fact]
    public void TheBriefTellsLaggingAndHeadlineTargets()
    {
        var texts = OfficialBrief.Of(Sample.Material).Parts[0].Everything.Select(p => string.Concat(p.Runs.Select(r => r.Text))).ToArray();
        Assert.Contains(texts, t => t.StartsWith("2022年，森林覆盖率32.20%", StringComparison.Ordinal));
        Assert.Contains(texts, t => t.Contains("●●●○○○○○○○", StringComparison.Ordinal));
    }

    private static byte[] Html(Document document)
    {
        using var made = new MemoryStream();
        HtmlDocument.Write(document, made);
        return made.ToArray();
    }

    [GeneratedRegex("(src|href)=\"(?!#)|url\\(|@import")]
    private static partial Regex Foreign();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();
}
