namespace Scenarios.Cli.Tests;

/// <summary>A file that cannot be written is told before anything is worked out, and harms nothing.</summary>
public sealed class OutputFileTest : IDisposable
{
    private readonly Terminal terminal = new();

    public OutputFileTest() => Directory.CreateDirectory(In("dir.svg"));

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("/nonexistent/x.svg", "没有文件夹 /nonexistent", "there is no folder /nonexistent")]
    [InlineData("dir.svg", "这是文件夹", "this is a folder")]
    [InlineData("/proc/x.svg", "此处不能新建文件", "no file can be made there")]
    public void A_chart_to_a_place_that_takes_no_file_is_refused_before_the_draws(string file, string chinese, string english)
    {
        foreach (var (language, said) in new[] { ("zh", chinese), ("en", english) })
        {
            var run = terminal.Run("chart", "--draws", "64", "-o", file, "--lang", language);
            Assert.Equal((3, ""), (run.Code, run.Output));
            Assert.Contains($"--output  “{file}”  {said}", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        }

        Assert.Contains("no runs yet", terminal.Run("runs", "list", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_refused_before_anything_is_worked_out()
    {
        File.CreateSymbolicLink(In("link.svg"), "nowhere/x.svg");
        var run = terminal.Run("why", "pipeline", "plan", "-o", "link.svg", "--lang", "en");
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains("--output  “link.svg”  no file can be made there", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_papers_do_not_go_into_one_file()
    {
        foreach (var (language, said) in new[] { ("zh", "与 --report 是同一个文件；"), ("en", "it is the file of --report, too: ") })
        {
            var run = terminal.Run("review", "pipeline", "--as-of", "2022", "--report", "paper.html", "--brief", "./paper.html", "--lang", language);
            Assert.Equal((3, ""), (run.Code, run.Output));
            Assert.Contains($"--brief  “./paper.html”  {said}", run.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--output", "why", "pipeline", "plan", "-o", "/nonexistent/x.png")]
    [InlineData("--report", "review", "pipeline", "--as-of", "2022", "--report", "/nonexistent/x.docx")]
    [InlineData("--brief", "review", "pipeline", "--as-of", "2022", "--brief", "/nonexistent/x.html")]
    [InlineData("--output", "reach", "gdp-ten-billion", "-o", "/nonexistent/x.yaml")]
    [InlineData("--output", "calibrate", "-o", "/nonexistent/x.csv")]
    [InlineData("--scoreboard", "backtest", "--scoreboard", "/nonexistent/x.md")]
    public void Every_command_that_writes_a_file_refuses_it_alike(string option, params string[] command)
    {
        var run = terminal.Run([.. command, "--lang", "en"]);
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains($"error {option}  ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_write_that_fails_in_the_end_is_told_with_its_reason()
    {
        File.CreateSymbolicLink(In("full.svg"), "/dev/full");
        var run = terminal.Run("chart", "--draws", "64", "-o", "full.svg", "--lang", "en");
        Assert.Equal((3, ""), (run.Code, run.Output));
        Assert.Contains("--output  “full.svg”  the disk is full: make room, or write elsewhere", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_that_fails_leaves_no_file_and_keeps_the_one_that_was_there()
    {
        var old = terminal.Write("old.svg", "kept");
        foreach (var file in new[] { "old.svg", "new.svg" })
        {
            Assert.Equal(3, terminal.Run("chart", "no-such-scenario", "-o", file).Code);
        }

        Assert.Equal("kept", File.ReadAllText(old));
        Assert.False(File.Exists(In("new.svg")));
    }

    [Theory]
    [InlineData("zh", "文件大小超过上限")]
    [InlineData("en", "it is larger than a file may be")]
    public void A_write_that_fails_halfway_leaves_the_old_file_as_it_was_and_no_other(string language, string said)
    {
        var old = terminal.Write("old.png", "kept");
        Assert.Equal(0, terminal.Run("runs", "list").Code); // its database is there before files may not grow
        foreach (var file in new[] { "old.png", "new.png" })
        {
            var run = terminal.Shell($"export DOTNET_EnableWriteXorExecute=0; trap '' XFSZ; ulimit -f 40; scenario why pipeline plan -o {file} --lang {language}");
            Assert.Equal(3, run.Code);
            Assert.Contains($"--output  “{file}”  {said}", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal("kept", File.ReadAllText(old));
        Assert.Equal(["old.png"], Directory.EnumerateFiles(terminal.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void A_new_file_takes_the_place_of_the_old_one_at_once_with_its_permissions_and_behind_its_links()
    {
        var old = terminal.Write("old.svg", "kept");
        File.CreateSymbolicLink(In("link.svg"), "old.svg");

        // Whoever has the old one open goes on reading it.
        var run = terminal.Shell("chmod 640 old.svg; exec 3< old.svg; scenario why pipeline plan -o link.svg > /dev/null && cat <&3 && stat -c ' %a' old.svg");
        Assert.Equal((0, "kept 640\n"), (run.Code, run.Output));
        Assert.StartsWith("<", File.ReadAllText(old), StringComparison.Ordinal);
        Assert.Equal("old.svg", new FileInfo(In("link.svg")).LinkTarget);
        Assert.Equal(["link.svg", "old.svg"], Directory.EnumerateFiles(terminal.Folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_file_of_several_names_stays_one_file()
    {
        var old = terminal.Write("old.svg", "kept");
        Assert.Equal(0, terminal.Shell("ln old.svg other.svg && scenario why pipeline plan -o old.svg").Code);
        Assert.Equal(File.ReadAllText(old), File.ReadAllText(In("other.svg")));
    }

    [Theory]
    [InlineData("mkfifo pipe; cat pipe > got & scenario {0} -o pipe; wait $!")]
    [InlineData("scenario {0} -o >(cat > got); wait $!")]
    [InlineData("ln -s /dev/null null; scenario {0} -o null; [ -c /dev/null ] && scenario {0} -o /dev/stdout > got")]
    [InlineData("ln -s got link; scenario {0} -o link")]
    public void What_is_no_file_that_could_be_replaced_is_written_as_it_is(string script)
    {
        var run = terminal.Shell(script.Replace("{0}", "reach urban-share --with urbanisation.speed", StringComparison.Ordinal));
        Assert.True(run.Code == 0, run.Error);
        Assert.Contains("extends: [pipeline]", File.ReadAllText(In("got")), StringComparison.Ordinal);
    }

    private string In(string name) => Path.Combine(terminal.Folder, name);
}
