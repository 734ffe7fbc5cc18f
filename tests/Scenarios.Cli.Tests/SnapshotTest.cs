namespace Scenarios.Cli.Tests;

/// <summary>What people see, to the letter, in two languages and under four cultures. UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public sealed class SnapshotTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("zh", "run", "plan")]
    [InlineData("en", "run", "plan")]
    [InlineData("zh", "targets", "pipeline")]
    [InlineData("en", "targets", "pipeline")]
    public void The_screen_is_the_approved_one_under_every_culture(string language, params string[] command)
    {
        var file = Path.Combine(Terminal.Root, "tests", "Scenarios.Cli.Tests", "Snapshots", $"{string.Join('-', command)}.{language}.txt");
        foreach (var culture in new[] { "zh_CN.UTF-8", "en_US.UTF-8", "de_DE.UTF-8", "C" })
        {
            var run = terminal.RunWith(new() { ["LC_ALL"] = culture }, [.. command, "--lang", language]);
            var seen = string.Join('\n', run.Output.Split('\n').Select(l => l.TrimEnd()));
            if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, seen);
            }

            Assert.Equal(File.ReadAllText(file), seen);
        }
    }
}
