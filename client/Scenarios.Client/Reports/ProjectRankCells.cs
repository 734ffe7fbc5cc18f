using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The cells of a project ranking 项目排序单元格: signs always shown, ≈ where a change cannot be told from nothing.</summary>
internal sealed class ProjectRankCells(Language language, ProjectRankResult result)
{
    private readonly Numbers numbers = new(language);
    private readonly VerdictMessage target = result.Target.Verdict;

    /// <summary>What changes of the indicator are told in.</summary>
    public string ValueUnit => result.InPoints ? language["百分点", "points"] : numbers.Unit(target.Unit) is { Length: > 0 } unit ? unit : language["倍", "ratio"];

    /// <summary>What cost per effect on the indicator is told in.</summary>
    public string CostUnit => (result.InPoints, target.Unit) switch
    {
        (true, _) => language["亿元/百分点", "CNY m per point"],
        (_, "万元") => language["元/元", "CNY per CNY"],
        _ => language[$"亿元/{ValueUnit}", "CNY m per unit"],
    };

    public Cell Name(ProjectRankRow row) => row.Name is { } name ? new(language[name], row.Project) : new(PoolOf(row.Stage) + language[$"（{row.Projects} 项）", $" ({row.Projects})"], row.Project, Tone.Strong);

    public Cell Stage(ProjectRankRow row) => new(PoolOf(row.Stage), row.Stage);

    public Cell Money(double? amount) => Cell.Of(amount, a => Numbers.Round(numbers.Shown(a, "万元"), language.IsChinese ? 2 : 0));

    /// <summary>A ratio of money to money, or money for a unit of the indicator.</summary>
    public Cell CostPerUnit(ProjectRankRow row) => row.CostPerUnit is { } cost && target.Unit == "万元" ? new(Numbers.Round(cost, 2), cost) : Money(row.CostPerUnit);

    public (Cell Change, Cell? Error) Probability(ProjectChangeEffect e) => (
        Change(Small(100 * e.Probability, 2, Numbers.WithSign), e.Probability, e.ProbabilityError, e.ProbabilityInDoubt),
        new Cell(Small(100 * e.ProbabilityError, 2, Numbers.Round), e.ProbabilityError, Tone.Quiet));

    public (Cell Change, Cell? Error) Value(ProjectChangeEffect e) => (
        Change(Shown(e.Value, signed: true), e.Value, e.ValueError, e.ValueInDoubt),
        new Cell(Shown(e.ValueError, signed: false), e.ValueError, Tone.Quiet));

    public Cell Central(ProjectChangeEffect e) => e.Central == 0 ? new Cell("0", 0.0, Tone.Quiet) : new Cell(Shown(e.Central, signed: true), e.Central);

    private static Cell Change(string text, double change, double error, bool inDoubt) => (change, error, inDoubt) switch
    {
        (0, 0, _) => new Cell("0", change, Tone.Quiet), // not one draw has changed
        (_, _, true) => new Cell("≈ " + (text.AsSpan().ContainsAny('<', '>') ? "0" : text), change, Tone.Quiet),
        _ => new Cell(text, change, change < 0 ? Tone.Bad : Tone.Good),
    };

    private string Shown(double value, bool signed)
    {
        var shown = result.InPoints ? 100 * value : numbers.Shown(value, target.Unit, target.Measure);
        var decimals = (result.InPoints, target.Unit) switch
        {
            (true, _) => 2,
            (_, "万元") => language.IsChinese ? 3 : 1,
            (_, "1") => 3,
            (_, "元" or "万元/人") => 0,
            _ => 2,
        };
        return Small(shown, decimals, signed ? Numbers.WithSign : Numbers.Round);
    }

    // What is not nothing is not shown as 0.00.
    private static string Small(double value, int decimals, Func<double, int, string> write)
    {
        var least = Math.Pow(10, -decimals);
        return value == 0 || Math.Abs(value) >= least / 2 ? write(value, decimals) : value > 0 ? "<" + Numbers.Round(least, decimals) : ">-" + Numbers.Round(least, decimals);
    }

    public string PoolOf(string stage) => stage switch
    {
        "construction" => language["建设库", "Construction pool"],
        "reserve" => language["储备库", "Reserve pool"],
        _ => language["谋划库", "Planned pool"],
    };
}
