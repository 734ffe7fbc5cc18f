using System.Text.RegularExpressions;

namespace Scenarios.Cli.Tests;

/// <summary>The tutorials' commands are run as they stand, one after the other, and show what the page says.</summary>
public sealed partial class TutorialTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("planner")]
    [InlineData("reviewer")]
    [InlineData("researcher")]
    public void Every_command_of_a_tutorial_works_and_shows_what_it_promises(string tutorial)
    {
        var page = File.ReadAllText(Path.Combine(Terminal.Root, "docs", "tutorial", tutorial + ".en.md"));
        var chinese = File.ReadAllText(Path.Combine(Terminal.Root, "docs", "tutorial", tutorial + ".zh.md"));
        var shown = "";
        var ran = 0;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("scenario ", StringComparison.Ordinal))
            {
                Assert.Contains(line, chinese, StringComparison.Ordinal);
                var run = terminal.RunWith(new() { ["LANG"] = "en_GB.UTF-8" }, line.Split(' ')[1..]);
                Assert.True(run.Code == 0, $"{line}: {run.Code} {run.Error}");
                shown += run.Output;
                ran++;
            }
            else if (Shows().Match(line) is { Success: true } promise)
            {
                Assert.All(promise.Groups[1].Value.Split(" | "), text => Assert.Contains(text, shown, StringComparison.Ordinal));
                shown = "";
            }
        }

        Assert.True(ran >= 4);
    }

    [GeneratedRegex("<!-- shows: (.*) -->")]
    private static partial Regex Shows();
}
