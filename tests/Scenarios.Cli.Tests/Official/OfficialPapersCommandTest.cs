namespace Scenarios.Cli.Tests.Official;

public sealed class OfficialPapersCommandTest
{
    [Fact]
    public void AReviewIsWrittenAsReportAndBrief()
    {
        using var terminal = new Terminal();
        var result = terminal.Run("review", "pipeline", "--as-of", "2022", "--draws", "2000", "--lang", "en", "--report", "report.html", "--brief", "brief.docx", "--dated", "2023-06");
        Assert.Equal((0, ""), (result.Code, result.Error));
        var report = File.ReadAllText(Path.Combine(terminal.Folder, "report.html"));
        Assert.All(["实施情况中期评估报告（测算稿）", "2023年6月", "完成规划进度的16.4%，低于时间进度23.6个百分点，滞后。", "16.4% of the task done, 23.6 points behind time; lagging.", "情景 pipeline"], text => Assert.Contains(text, report, StringComparison.Ordinal));
        Assert.True(new FileInfo(Path.Combine(terminal.Folder, "brief.docx")).Length > 10_000);
    }

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
