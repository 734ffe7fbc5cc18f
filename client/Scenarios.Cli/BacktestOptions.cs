using System.CommandLine;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The options of `backtest` 回测选项.</summary>
internal sealed class BacktestOptions
{
    private readonly Option<string?> panel = PanelOptions.Panel();
    private readonly Option<string?> assumptions = new("--assumptions") { Description = "假设文件（calibrate 的输出），或 shipped；缺省按 --split 分半互校 · a file that calibrate wrote, or shipped; when absent, halves learn from each other by --split" };
    private readonly Option<int?> until = new("--until") { Description = "只用截至该年的数据校准，预测其后 · learn from figures up to this year only, and forecast what follows" };
    private readonly Option<string> split = new("--split") { Description = "分半方式 · county | province", DefaultValueFactory = _ => "county" };
    private readonly Option<int> from = new("--from") { Description = "首个起报年 · first origin year", DefaultValueFactory = _ => 2012 };
    private readonly Option<int> to = new("--to") { Description = "末个起报年 · last origin year", DefaultValueFactory = _ => 2017 };
    private readonly Option<int> horizon = new("--horizon") { Description = "预测年限 · years ahead", DefaultValueFactory = _ => 6 };
    private readonly Option<int> draws = new("--draws") { Description = "每县每起报年抽样次数 · draws of each county and origin", DefaultValueFactory = _ => 500 };
    private readonly Option<ulong> seed = EnsembleOptions.SeedOf();

    public BacktestOptions() => split.AcceptOnlyFromAmong("county", "province");

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { panel, assumptions, until, split, from, to, horizon, draws, seed })
        {
            command.Options.Add(option);
        }
    }

    public BacktestRequest Request(ParseResult line, string county, Refusals refused)
    {
        var (file, year) = (line.GetValue(assumptions), line.GetValue(until));
        if (file is not null && year is not null)
        {
            refused.Add("--until", $"{year}", new("已用 --assumptions 给定假设", "--assumptions gives the assumptions already"), new("去掉其一", "leave out one of the two"));
        }

        var learning = file switch
        {
            "shipped" => BacktestLearning.Shipped,
            not null => BacktestLearning.File,
            _ when year is not null => BacktestLearning.EarlierYears,
            _ => line.GetValue(split) == "province" ? BacktestLearning.OtherProvinces : BacktestLearning.OtherCounties,
        };
        return new BacktestRequest(
            county,
            refused.Part(() => PanelOptions.Choice(line.GetValue(panel)))!,
            learning,
            refused.Part(() => learning == BacktestLearning.File ? InputFile.Read(file!, "--assumptions") : null),
            year,
            line.GetValue(from),
            line.GetValue(to),
            line.GetValue(horizon),
            line.GetValue(draws),
            line.GetValue(seed));
    }

    /// <summary>The same panel as it stood in the first origin year, two years on, and after the last, without what came later.</summary>
    public static IEnumerable<BacktestRequest> Forward(BacktestRequest request) =>
    [
        As(request, request.From, request.From, request.To),
        As(request, request.From + 2, request.From + 2, request.To),
        As(request, request.To + 1, request.To + 2, request.To + 5),
    ];

    /// <summary>The command line again, with what differs from the defaults.</summary>
    public string Spelt(ParseResult line)
    {
        var words = new List<string> { "scenario", "backtest" };
        foreach (var option in new Option[] { panel, assumptions, until, split, from, to, horizon, draws, seed })
        {
            if (line.GetResult(option) is { Implicit: false } given)
            {
                words.Add(string.Join(' ', given.Tokens.Select(t => t.Value).Prepend(option.Name)));
            }
        }

        return string.Join(' ', words.Append("--scoreboard docs/reference/scoreboard.md"));
    }

    private static BacktestRequest As(BacktestRequest request, int until, int from, int to) =>
        request with { Learning = BacktestLearning.EarlierYears, Assumptions = null, Until = until, From = from, To = to };
}
