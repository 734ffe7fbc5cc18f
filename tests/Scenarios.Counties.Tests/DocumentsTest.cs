using System.CommandLine;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Scenarios.Cli;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;

namespace Scenarios.Counties.Tests;

/// <summary>The generated reference is what the program says. UPDATE_DOCS=1 writes it anew.</summary>
public partial class DocumentsTest
{
    private const string Generated = "Generated from the program; do not edit (UPDATE_DOCS=1 ./test.sh writes it). 由程序生成，请勿手改。";

    private static readonly County Pinglu = new CountyLibrary(Files.Counties).Open("pinglu").County;

    [Fact]
    public void The_reference_of_assumptions_is_up_to_date() => Check("assumptions.md", "Assumptions 假设", "| key | unit | range | rule | 作用 | what it does |", AssumptionCatalogue.All.Select(a =>
        string.Create(CultureInfo.InvariantCulture, $"| `{a.Pattern}` | {a.Unit} | {a.Minimum} … {a.Maximum} | {a.Rule} | {a.Meaning.Zh} | {a.Meaning.En} |")));

    [Fact]
    public void The_reference_of_indicators_is_up_to_date() => Check("indicators.md", "Indicators 指标", "| id | 名称 | name | unit | prices | measure | rule |", IndicatorCatalogue.All.Select(i =>
        $"| `{i.Id}` | {i.Name.Zh} | {i.Name.En} | {i.Unit} | {i.PriceBasis.ToString().ToLowerInvariant()} | {i.Measure.ToString().ToLowerInvariant()} | {i.Rule} |"));

    [Fact]
    public void The_reference_of_targets_is_up_to_date() => Check("targets.md", "Targets 目标", "| id | No. | 目标 | target | indicator | value | year | nature | source |", Pinglu.Targets.Select(t =>
        string.Create(CultureInfo.InvariantCulture, $"| `{t.Id}` | {t.Number} | {t.Name.Zh} | {t.Name.En} | {t.Indicator} | {t.Value} {(t.Value is null ? "set by the city 市级下达" : t.Unit)} | {t.Year} | {t.Nature.ToString().ToLowerInvariant()} | {t.Source} |")));

    [Fact]
    public void The_reference_of_commands_is_up_to_date()
    {
        var rows = new List<string>();
        Walk(ScenarioCommand.Build(), "scenario", rows);
        rows.AddRange(["", "| exit code | meaning |", "| --- | --- |", "| 0 | done 完成 |", "| 1 | a fault of the program 程序错误 |", "| 2 | the command line is not understood 命令用法不对 |", "| 3 | an input was refused; every fault is listed 输入有误 |", "| 4 | no silo can be reached or started 连不上或启动不了节点 |", "| 5 | somebody else revised the scenario first 版本冲突 |", "| 6 | stopped by the user before it was done 用户中途停止 |", "| 7 | standard output could not be written, as on a full disk 标准输出写不出（如磁盘已满） |", "| 141 | nobody reads standard output any more, as behind `head`: it stops quietly 输出已无人读取（如管道后的 head），随即停止 |"]);
        Check("commands.md", "Commands 命令", "| command | what it does, and its options |", rows);
    }

    [Fact]
    public void Links_between_documents_lead_somewhere()
    {
        var pages = Directory.EnumerateFiles(Path.Combine(Files.Root, "docs"), "*.md", SearchOption.AllDirectories).Concat(Directory.EnumerateFiles(Files.Root, "*.md"));
        var broken = pages.SelectMany(page => Link().Matches(File.ReadAllText(page)).Select(m => (Page: page, Target: m.Groups[1].Value.Split('#')[0])))
            .Where(l => l.Target.Length > 0 && !l.Target.StartsWith("http", StringComparison.Ordinal) && !File.Exists(Path.Combine(Path.GetDirectoryName(l.Page)!, l.Target)));
        Assert.Empty(broken);
    }

    [Fact]
    public void Every_rule_of_the_equations_has_its_page_in_both_languages()
    {
        var pages = string.Concat(Directory.EnumerateFiles(Path.Combine(Files.Root, "docs", "model"), "*.en.md").Select(File.ReadAllText));
        var chinese = string.Concat(Directory.EnumerateFiles(Path.Combine(Files.Root, "docs", "model"), "*.zh.md").Select(File.ReadAllText));
        var labels = Directory.EnumerateFiles(Path.Combine(Files.Root, "grains", "Scenarios.Model", "Equations"), "*.cs").SelectMany(f => Label().Matches(File.ReadAllText(f)).Select(m => m.Value)).Distinct();
        Assert.All(labels, label => Assert.True(pages.Contains(label, StringComparison.Ordinal) && chinese.Contains(label, StringComparison.Ordinal), label));
    }

    private static void Walk(Command command, string path, List<string> rows)
    {
        var options = command.Arguments.Select(a => $"`<{a.Name}>` {a.Description}").Concat(command.Options.Where(o => o.Name is not ("--help" or "--version")).Select(o => $"`{o.Name}` {o.Description}"));
        rows.Add($"| `{path}` | {(command.Description + string.Concat(options.Select(o => "<br>" + o))).Replace('|', '｜')} |");
        foreach (var part in command.Subcommands)
        {
            Walk(part, $"{path} {part.Name}", rows);
        }
    }

    private static void Check(string file, string title, string header, IEnumerable<string> rows)
    {
        var columns = header.Count(c => c == '|') - 1;
        var text = new StringBuilder($"# {title}\n\n{Generated}\n\n{header}\n|{string.Concat(Enumerable.Repeat(" --- |", columns))}\n{string.Join('\n', rows)}\n").ToString();
        var path = Path.Combine(Files.Root, "docs", "reference", file);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            File.WriteAllText(path, text);
        }

        Assert.Equal(text, File.ReadAllText(path));
    }

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\([A-Z]-\d\)")]
    private static partial Regex Label();
}
