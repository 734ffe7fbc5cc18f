using Scenarios.Client;
using Scenarios.Client.Charts;
using Scenarios.Client.Reports;

namespace Scenarios.Cli.Tests.Charts;

/// <summary>The fan on a terminal, to the letter. UPDATE_SNAPSHOTS=1 writes it anew.</summary>
public class FanScreenTest
{
    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_screen_is_the_approved_one_at_eighty_columns(string language)
    {
        var file = Path.Combine(Terminal.Root, "tests", "Scenarios.Cli.Tests", "Snapshots", $"fan.{language}.txt");
        var seen = Seen(FanExamples.Gdp(Of(language)), 80);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(file, seen);
        }

        Assert.Equal(File.ReadAllText(file), seen);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(60)]
    [InlineData(40)]
    public void Every_fan_fits_the_terminal(int width)
    {
        foreach (var language in new[] { Language.Zh, Language.En })
        {
            foreach (var chart in FanExamples.Odd(language).Append(FanExamples.Gdp(language)))
            {
                Assert.All(Seen(chart, width).Split('\n'), line => Assert.True(TerminalText.WidthOf(line) <= width, line));
            }
        }
    }

    [Fact]
    public void A_narrow_terminal_keeps_the_fan_and_gives_up_old_years()
    {
        var (wide, narrow) = (Seen(FanExamples.Gdp(Language.En), null), Seen(FanExamples.Gdp(Language.En), 60));
        Assert.Contains("2000", wide, StringComparison.Ordinal);
        Assert.DoesNotContain("2000", narrow, StringComparison.Ordinal);
        Assert.All(new[] { wide, narrow }, text => Assert.Contains("2035", text, StringComparison.Ordinal));
        Assert.All(new[] { "░", "▒", "▓", "█", "━", "◆", "50%", "95%" }, symbol => Assert.Contains(symbol, narrow, StringComparison.Ordinal));
    }

    [Fact]
    public void Columns_that_would_not_start_at_zero_are_marks()
    {
        var chart = FanExamples.Plain(Language.En) with { Years = FanExamples.Fan(2021, 5, _ => 100, _ => 1), History = [(2015, 97), (2020, 99)], Target = null };
        var lines = FanText.Lines(chart, 80).ToArray();
        Assert.Equal(2, lines[..^2].Sum(l => l.Count(c => c == '●')));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    public void Files_of_tables_have_nothing_of_it(string format)
    {
        using var with = new StringWriter();
        using var without = new StringWriter();
        new Screen(with, Language.Zh, format, null, false).Show(new TextBlock("x"), new FanBlock(FanExamples.Gdp(Language.Zh)));
        new Screen(without, Language.Zh, format, null, false).Show(new TextBlock("x"));
        Assert.Equal(without.ToString(), with.ToString());
    }

    private static Language Of(string language) => language == "zh" ? Language.Zh : Language.En;

    private static string Seen(FanChart chart, int? width)
    {
        using var output = new StringWriter();
        new Screen(output, chart.Language, "table", width, false).Show(new FanBlock(chart));
        return string.Join('\n', output.ToString().Split('\n').Select(l => l.TrimEnd()));
    }
}
