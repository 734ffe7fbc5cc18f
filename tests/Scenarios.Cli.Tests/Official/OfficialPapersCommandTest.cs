namespace Scenarios.Cli.Tests.Official;

public sealed partial class OfficialPapersCommandTest
{
    [Fact]
    public void AReviewIsWrittenAsReportAndBrief()
    {
        using var terminal = new Terminal();
        var overrides = terminal.Write("改定.csv", "target,class,by,on,reason\nsecondary-share,on_track,发改局,2023-06-20,重大项目下半年投产，产值尚未计入\n");
        var result = terminal.Run("review", "pipeline", "--as-of", "2022", "--draws", "2000", "--lang", "en", "--report", "report.html", "--brief", "brief.docx", "--dated", "2023-06", "--overrides", overrides);
        Assert.Equal((0, ""), (result.Code, result.Error));
        var report = File.ReadAllText(Path.Combine(terminal.Folder, "report.html"));
        Assert.All(["实施情况中期评估报告（测算稿）", "2023年6月", "完成规划进度的16.4%，低于时间进度23.6个百分点，基本符合预期。", "16.4% of the task done, 23.6 points behind time; on track.", "情景 pipeline",
            "其中1项的评定由人工改定", "37个重大项目中，在建15个、储备16个、谋划6个。", "起点相近的193个县中，同样年限内达到这一水平的有12个，其中2010年及以后起步的92个县中有0个。", "也不能使完成把握达到八成"], text => Assert.Contains(text, report, StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 8), Figures().Matches(report).Select(m => int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).Distinct().Order());
        Assert.StartsWith("written to report.html\nwritten to brief.docx\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("By the rule", result.Output, StringComparison.Ordinal);
        Assert.True(new FileInfo(Path.Combine(terminal.Folder, "brief.docx")).Length > 10_000);
    }

    [System.Text.RegularExpressions.GeneratedRegex("图(\\d) ")]
    private static partial System.Text.RegularExpressions.Regex Figures();

    [Fact]
    public void AFormatThatIsNotKnownIsRefusedAtOnce()
    {
        using var terminal = new Terminal();
        var result = terminal.Run("review", "pipeline", "--as-of", "2022", "--lang", "en", "--report", "report.pdf");
        Assert.Equal(ExitCodes.Input, result.Code);
        Assert.Contains("use .html or .docx", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(terminal.Folder, "report.pdf")));
    }
}
