namespace Scenarios.Cli.Tests;

/// <summary>A command line that is not understood is answered in the reader's language, without names of types.</summary>
public sealed class UsageTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Theory]
    [InlineData("compare plan pipeline --years 2019,2025", "--years：“2019,2025”不是整数", "--years: “2019,2025” is not a whole number")]
    [InlineData("reach gdp-ten-billion --probability abc", "--probability：“abc”不是数", "--probability: “abc” is not a number")]
    [InlineData("run --format xml", "“xml”不是可用的取值，可用：table csv json", "“xml” is none of: table csv json")]
    [InlineData("review", "缺少选项 --as-of", "the option --as-of is missing")]
    [InlineData("review --as-of", "选项 --as-of 后缺少取值", "the option --as-of lacks its value")]
    [InlineData("reach", "reach 缺少参数 <target>", "reach lacks its argument <target>")]
    [InlineData("run --seed 1 --seed 2", "选项 --seed 只能有一个取值，给了 2 个", "the option --seed takes one value, 2 were given")]
    [InlineData("run plan --bogus 3", "没有选项 --bogus", "there is no option --bogus")]
    [InlineData("run --bogus", "没有选项 --bogus", "there is no option --bogus")]
    [InlineData("bogus", "多出的参数“bogus”", "“bogus” is one argument too many, or no command")]
    [InlineData("scenarios", "没有写命令", "no command is named")]
    [InlineData("run --draws 1e6", "--draws：“1e6”不是整数（只写数字，如 100000；", "--draws: “1e6” is not a whole number (in digits alone, such as 100000;")]
    [InlineData("run --seed -1", "--seed：“-1”不是整数（只写数字，如 100000；0 到 18446744073709551615）", "--seed: “-1” is not a whole number (in digits alone, such as 100000; from 0 to 18446744073709551615)")]
    [InlineData("run --draws --data x", "选项 --draws 后缺少取值", "the option --draws lacks its value")]
    [InlineData("runs keep abc", "用 scenario runs keep --help 查看用法", "See scenario runs keep --help.")]
    [InlineData("runs list --data ", "--data 的取值是空的；写上取值，或去掉它", "the value of --data is empty: write one, or leave --data out")]
    [InlineData("run --draws 10 --indicators ", "--indicators 的取值是空的", "the value of --indicators is empty")]
    [InlineData("serve --cluster ", "--cluster 的取值是空的", "the value of --cluster is empty")]
    [InlineData("runs show ", "<run> 的取值是空的", "the value of <run> is empty")]
    public void Faults_of_usage_are_told_in_both_languages(string line, string chinese, string english)
    {
        foreach (var (language, expected) in new[] { ("zh", chinese), ("en", english) })
        {
            var run = terminal.Run(["--lang", language, .. line.Split(' ')]);
            Assert.Equal((ExitCodes.Usage, ""), (run.Code, run.Output));
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("System.", run.Error, StringComparison.Ordinal);
        }
    }

    // With a single run that is kept, an empty beginning would be its key's.
    [Theory]
    [InlineData("<run>", "runs", "show", " ")]
    [InlineData("<run>", "runs", "verify", "\t")]
    [InlineData("--run", "review", "--as-of", "2022", "--run", " ")]
    [InlineData("--run", "sensitivity", "--run", "\u3000")]
    [InlineData("--set", "run", "--set", " ")]
    [InlineData("<scenario>", "run", "  ")]
    [InlineData("--connect", "runs", "list", "--connect", " ")]
    [InlineData("--draws", "run", "--draws", "")]
    [InlineData("--seed", "run", "--draws", "10", "--seed", " ")]
    public void Blanks_are_no_value(string place, params string[] line)
    {
        foreach (var (language, expected) in new[] { ("zh", $"{place} 的取值是空的"), ("en", $"the value of {place} is empty") })
        {
            var run = terminal.Run([.. line, "--lang", language]);
            Assert.Equal((ExitCodes.Usage, ""), (run.Code, run.Output));
            Assert.Contains(expected, run.Error, StringComparison.Ordinal);
            Assert.Single(run.Error.Split('\n'), told => told.Contains(place, StringComparison.Ordinal));
        }
    }
}
