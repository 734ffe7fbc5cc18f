using System.CommandLine;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The options of `sensitivity` 敏感性分析选项.</summary>
internal sealed class SensitivityOptions
{
    private readonly Option<string> method = new("--method") { Description = "方法 · tornado | morris | sobol", DefaultValueFactory = _ => "tornado" };
    private readonly Option<string?> indicator = new("--indicator") { Description = "考察的指标（缺省 gdp_nominal） · the indicator (gdp_nominal when absent)" };
    private readonly Option<int?> year = new("--year") { Description = "考察的年份（缺省为首个规划期末） · its year (the end of the first plan period when absent)" };
    private readonly Option<string?> target = new("--target") { Description = "考察一个目标能否达到 · whether a target is reached, in place of an indicator" };
    private readonly Option<bool> groups = new("--groups") { Description = "同类假设合为一个因子 · one factor for each family of assumptions" };
    private readonly Option<bool> withChance = new("--with-chance") { Description = "项目成败和年度冲击也抽样（morris、sobol） · draw the fates of projects and the yearly shocks, too (morris, sobol)" };
    private readonly Option<bool> secondOrder = new("--second-order") { Description = "加算成对交互（sobol） · interactions of pairs as well (sobol)" };
    private readonly Option<int> samples = new("--samples") { Description = "sobol 的样本行数 N，2 的幂 · rows N of sobol, a power of two", DefaultValueFactory = _ => 1024 };
    private readonly Option<int> trajectories = new("--trajectories") { Description = "morris 的轨迹数 · trajectories of morris", DefaultValueFactory = _ => 50 };
    private readonly Option<int> levels = new("--levels") { Description = "morris 的水平数，偶数 · levels of morris, an even number", DefaultValueFactory = _ => 4 };
    private readonly Option<ulong> seed = EnsembleOptions.SeedOf();
    private readonly Option<string?> run = new("--run") { Description = "分析一个已有运算的抽样，其设计须为 saltelli: 或 morris: · analyse the draws of a run whose design is saltelli: or morris:" };
    private readonly Option<bool> all = new("--all") { Description = "列出全部因子 · list all factors" };

    public SensitivityOptions() => method.AcceptOnlyFromAmong("tornado", "morris", "sobol");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { method, indicator, year, target, groups, withChance, secondOrder, samples, trajectories, levels, seed, run, all })
        {
            command.Options.Add(option);
        }
    }

    public string? Run(ParseResult line) => line.GetValue(run);

    public bool All(ParseResult line) => line.GetValue(all);

    public SensitivityRequest Request(ParseResult line, ComposedScenario scenario) => new(
        scenario,
        line.GetValue(method) switch
        {
            "morris" => SensitivityMethod.Morris,
            "sobol" => SensitivityMethod.Sobol,
            _ => SensitivityMethod.Tornado,
        },
        line.GetValue(indicator),
        line.GetValue(year),
        line.GetValue(target),
        line.GetValue(groups),
        line.GetValue(withChance),
        line.GetValue(secondOrder),
        line.GetValue(samples),
        line.GetValue(trajectories),
        line.GetValue(levels),
        line.GetValue(seed),
        null);

    /// <summary>On the draws of a run: its seed and its design are its own.</summary>
    public SensitivityRequest Request(ParseResult line, RunRequest drawn) => Request(line, drawn.Scenario) with
    {
        Seed = drawn.Seed,
        Run = new SensitivityRun(drawn.Design, drawn.Draws),
        Method = line.GetResult(method) is { Implicit: false } ? Request(line, drawn.Scenario).Method : drawn.Design.StartsWith("morris:", StringComparison.Ordinal) ? SensitivityMethod.Morris : SensitivityMethod.Sobol,
    };
}
