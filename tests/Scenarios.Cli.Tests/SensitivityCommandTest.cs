using System.Globalization;

namespace Scenarios.Cli.Tests;

public sealed class SensitivityCommandTest : IDisposable
{
    private readonly Terminal terminal = new();

    public void Dispose() => terminal.Dispose();

    [Fact]
    public void Estimates_below_zero_are_told_as_zero_within_error_and_files_have_all_of_them()
    {
        var run = terminal.Run("sensitivity", "--method", "sobol", "--samples", "256", "--all", "--lang", "en");
        Assert.True(run.Code == 0, run.Error);
        var below = run.Output.Split('\n').Where(l => l.Contains("growth.", StringComparison.Ordinal) && l.Contains('%') && Estimate(l) < 0).ToArray();
        Assert.NotEmpty(below);
        Assert.All(below, l => Assert.Contains("zero within error", l, StringComparison.Ordinal));

        Assert.Contains("误差范围内为零", terminal.Run("sensitivity", "--method", "sobol", "--samples", "256", "--lang", "zh").Output, StringComparison.Ordinal);
        var csv = terminal.Run("sensitivity", "--method", "sobol", "--samples", "256", "--second-order", "--lang", "zh", "--format", "csv").Output.Split('\n');
        Assert.StartsWith("factor,name,assumptions,unit,factor_low,factor_mode,factor_high,s1,s1_low,s1_high,st,st_low,st_high,note", csv[0], StringComparison.Ordinal);
        var factors = Array.IndexOf(csv, "") - 1;
        var pairs = csv.Skip(factors + 3).TakeWhile(l => l.Length > 0).Count();
        Assert.Equal(factors * (factors - 1) / 2, pairs);
        Assert.Contains("pipeline,sobol,gdp_nominal,万元,2025,", csv[^2], StringComparison.Ordinal);

        // The first percentage behind the two numbers of the range.
        static double Estimate(string line) => double.Parse(line.Split("  ", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[3].TrimEnd('%'), CultureInfo.InvariantCulture);
    }
}
