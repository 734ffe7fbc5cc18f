using System.Text.Json;
using Scenarios.Client;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli.Tests;

public sealed class OutlookCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    private static OutlookResult Result(string how, string sector, bool kept, double threshold, double? ratio, OutlookRule rule) => new(
        new VerdictMessage("t", null, new("目标", "Target"), "i", how, threshold, "1", "share", 2025, false, true, VerdictType.Missed, null, null, null, null, "none", null, null, null),
        sector, threshold, ratio, kept, 5, rule, new OutlookCount(0, 0, 0, 0, null, null, null, null), [], [], [], [], 0, 0, new OutlookOdds(0, 1, 0, 0, 0), 0, 0, 0, "", "", []);

    [Theory]
    [InlineData(">=", "secondary", false, 0.5, null, "5 年后达到 50.0%", "had reached 50.0% 5 years later")]
    [InlineData(">=", "tertiary", true, 0.42, null, "5 年后仍不低于 42.0%", "were still at 42.0% or more 5 years later")]
    [InlineData("<=", "primary", true, 0.25, null, "5 年后仍不高于 25.0%", "were still at 25.0% or less 5 years later")]
    [InlineData("<", "primary", false, 0.1, null, "5 年后降到 10.0% 以下", "had come down to 10.0% 5 years later")]
    [InlineData(">=", "", false, 0.136, 1.889, "5 年后现价GDP达到起点的 1.89 倍（年均 13.6%）", "had at least 1.89 times that GDP at current prices (13.6% a year) 5 years later")]
    public void What_counties_did_is_told_in_words(string how, string sector, bool kept, double threshold, double? ratio, string zh, string en)
    {
        var result = Result(how, sector, kept, threshold, ratio, new OutlookRule(0.3, 0.05, 0.25, 0.35, null, null, null, null, false));
        Assert.Equal(zh, new OutlookWords(Language.Zh).Deed(result));
        Assert.Equal(en, new OutlookWords(Language.En).Deed(result));
    }

    [Fact]
    public void Where_they_began_is_told_by_share_and_size()
    {
        var both = Result(">=", "secondary", false, 0.5, null, new OutlookRule(0.3, 0.05, 0.25, 0.35, 0.6, 2, 0.3, 1.2, true));
        Assert.Equal("起点第二产业占比在 25.0%—35.0% 之间、起点GDP为面板当年中位数的 0.30—1.20 倍", new OutlookWords(Language.Zh).Start(both));
        Assert.Equal("began with a secondary share of 25.0%–35.0% and a GDP of 0.30–1.20 times the panel's median of the year", new OutlookWords(Language.En).Start(both));
        var size = Result(">=", "", false, 0.1, 1.6, new OutlookRule(null, null, null, null, 500000, 2, 250000, 1000000, false));
        Assert.Equal("起点现价GDP在 25.0 亿元—100.0 亿元 之间", new OutlookWords(Language.Zh).Start(size));
    }

    // 193 counties, 16 of which did: counted from the panel file by another program.
    [Fact]
    public void One_sentence_puts_the_counties_beside_the_scenario()
    {
        var run = terminal.Run("outlook", "secondary-share", "--draws", "1000", "--lang", "en");
        Assert.True(run.Code == 0, run.Error);
        Assert.Matches(@"Of 193 counties that began with a secondary share of 25\.2%–35\.2%, 16 had reached 50\.0% 5 years later \(in at least one window; 8\.3%.*\); the scenario “Project pipeline” gives the target a probability of \S+%\.", run.Output);
        Assert.All(["Reference class", "By the years in which windows begin", "How the answer depends on the width", "The best precedents", "straddles a break of the figures", "--list"], text => Assert.Contains(text, run.Output, StringComparison.Ordinal));
        Assert.DoesNotContain("Each row and window that was left out", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_list_every_county_and_everything_that_was_left_out()
    {
        var run = terminal.Run("outlook", "gdp-doubling-nominal", "--draws", "1000", "--current-price-size", "--from", "2010", "--format", "json");
        Assert.True(run.Code == 0, run.Error);
        var json = JsonDocument.Parse(run.Output).RootElement;
        var once = json.GetProperty("result")[0];
        var counties = json.GetProperty("precedents").EnumerateArray().ToArray();
        Assert.Equal(once.GetProperty("of").GetInt32(), counties.Length);
        Assert.Equal(once.GetProperty("met").GetInt32(), counties.Count(c => c.GetProperty("nearest_met").GetBoolean()));
        Assert.All(counties, c => Assert.True(c.GetProperty("from").GetInt32() >= 2010));
        var excluded = json.GetProperty("excluded").EnumerateArray().ToArray();
        Assert.All(json.GetProperty("exclusions").EnumerateArray(), e => Assert.Equal(e.GetProperty("rows").GetInt32() + e.GetProperty("windows").GetInt32(), excluded.Count(x => x.GetProperty("reason").GetString() == e.GetProperty("reason").GetString())));
        Assert.Equal(2 * 503957 / 533505.0, json.GetProperty("question")[0].GetProperty("ratio").GetDouble(), 12);
    }

    [Fact]
    public void A_target_that_the_panel_cannot_speak_of_is_refused()
    {
        var run = terminal.Run("outlook", "industry-share", "--lang", "zh");
        Assert.Equal(ExitCodes.Input, run.Code);
        Assert.Contains("--as-secondary", run.Output + run.Error, StringComparison.Ordinal);
    }
}
