using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>Conditions of boxes of futures in words 条件的文字表述.</summary>
public sealed class DiscoveryWords(Language language, ImmutableArray<DiscoveryInputMessage> inputs)
{
    private readonly Numbers numbers = new(language);

    /// <summary>All conditions of a box in one clause, the one that matters most first. A project's delay joins what is asked of its realisation.</summary>
    public string Clause(DiscoveryBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        var ordered = Ordered(box).ToArray();
        var built = ordered.Where(c => inputs[c.Input].Type == DiscoveryInputType.Realised && c.Low is not null).Select(c => Project(inputs[c.Input])).ToHashSet();
        string[] parts = [.. ordered.Where(c => !Joins(c)).Select(c => Of(c) + Joined(c))];
        return parts switch
        {
            [var one] => one,
            [.. var some, var last] => language[string.Join("、", some) + "，且" + last, string.Join("; ", some) + "; and " + last],
            _ => "",
        };

        bool Joins(DiscoveryCondition c) => inputs[c.Input].Type == DiscoveryInputType.Delay && built.Contains(Project(inputs[c.Input]));
        string Joined(DiscoveryCondition c) => inputs[c.Input].Type == DiscoveryInputType.Realised && ordered.FirstOrDefault(d => Joins(d) && Project(inputs[d.Input]) == Project(inputs[c.Input])) is { } delay
            ? language["且", ", "] + Late(delay)
            : "";
    }

    /// <summary>The conditions of a box, the one without which the density would be least first.</summary>
    public static IEnumerable<DiscoveryCondition> Ordered(DiscoveryBox box)
    {
        ArgumentNullException.ThrowIfNull(box);
        return box.Conditions.OrderBy(c => c.DensityWithout).ThenBy(c => c.Input);
    }

    /// <summary>One condition.</summary>
    public string Of(DiscoveryCondition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var input = inputs[condition.Input];
        var name = language[input.Name];
        return input.Type switch
        {
            DiscoveryInputType.Realised when condition.Low is not null => language[$"{name}落地", $"{name} is built"],
            DiscoveryInputType.Realised => language[$"{name}不落地", $"{name} is not built"],
            DiscoveryInputType.Delay => language[$"{name}（若落地）{Late(condition)}", $"{name}, if built, is {Late(condition)}"],
            DiscoveryInputType.GrowthShock => language[$"到{input.To}年{name}增速冲击累计{Range(condition, Signed)}", $"growth shocks of {Lower(name)} add up to {Range(condition, Signed)} by {input.To}"],
            DiscoveryInputType.PriceShock => language[$"到{input.To}年{name}价格{Path(condition)}", $"prices of {Lower(name)} are {Path(condition)} by {input.To}"],
            _ => language[$"{Label(condition.Input)}{Range(condition, Value)}", $"{Label(condition.Input)} is {Range(condition, Value)}"],
        };

        string Value(double x) => Amount(condition.Input, x);
    }

    /// <summary>What an input is called.</summary>
    public string Label(int input)
    {
        var (of, name) = (inputs[input], language[inputs[input].Name]);
        return of.Type switch
        {
            DiscoveryInputType.Realised => language[$"{name}落地与否", $"{name}: whether it is built"],
            DiscoveryInputType.Delay => language[$"{name}延期", $"{name}: delay"],
            DiscoveryInputType.Utilisation => language[$"{name}产能利用率", $"{name}: utilisation"],
            DiscoveryInputType.GrowthShock => language[$"{name}增速冲击累计", $"growth shocks of {Lower(name)}"],
            DiscoveryInputType.PriceShock => language[$"{name}价格冲击累计", $"price shocks of {Lower(name)}"],
            _ when of.From is { } from && of.To is { } to => language[$"{name}（{from}—{to}年）", $"{name} ({from}–{to})"],
            _ => name,
        };
    }

    /// <summary>A value of an input, with its unit.</summary>
    public string Amount(int input, double value) => inputs[input] switch
    {
        { Type: DiscoveryInputType.GrowthShock or DiscoveryInputType.PriceShock } => Signed(value),
        { Type: DiscoveryInputType.Utilisation } => numbers.Percent(value),
        { Type: DiscoveryInputType.Realised } => language[value > 0 ? "落地" : "不落地", value > 0 ? "built" : "not built"],
        { Type: DiscoveryInputType.Delay } => language[$"{value:0} 年", value == 1 ? "1 year" : $"{value:0} years"],
        var other => numbers.Full(value, other.Unit),
    };

    private string Range(DiscoveryCondition c, Func<double, string> value) => (c.Low, c.High) switch
    {
        ({ } low, { } high) => language[$"在{value(low)}至{value(high)}之间", $"from {value(low)} to {value(high)}"],
        ({ } low, null) => language[$"不低于{value(low)}", $"at least {value(low)}"],
        (null, { } high) => language[$"不高于{value(high)}", $"at most {value(high)}"],
        _ => "",
    };

    private string Late(DiscoveryCondition c) => (c.Low, c.High) switch
    {
        (_, 0) => language["不延期", "on time"],
        ({ } low, { } high) when low == high => language[$"延期{low:0}年", $"{Years(low)} late"],
        ({ } low, { } high) => language[$"延期{low:0}至{high:0}年", $"{low:0} to {Years(high)} late"],
        ({ } low, null) => language[$"延期至少{low:0}年", $"at least {Years(low)} late"],
        (null, { } high) => language[$"延期不超过{high:0}年", $"at most {Years(high)} late"],
        _ => "",
    };

    private string Path(DiscoveryCondition c) => (c.Low, c.High) switch
    {
        ({ } low, { } high) => language[$"与通常路径之差在{Signed(low)}至{Signed(high)}之间", $"from {Signed(low)} to {Signed(high)} off their usual path"],
        ({ } low, null) => low < 0
            ? language[$"比通常路径至多低{numbers.Percent(-low)}", $"at most {numbers.Percent(-low)} below their usual path"]
            : language[$"比通常路径至少高{numbers.Percent(low)}", $"at least {numbers.Percent(low)} above their usual path"],
        (null, { } high) => high < 0
            ? language[$"比通常路径至少低{numbers.Percent(-high)}", $"at least {numbers.Percent(-high)} below their usual path"]
            : language[$"比通常路径至多高{numbers.Percent(high)}", $"at most {numbers.Percent(high)} above their usual path"],
        _ => "",
    };

    private string Signed(double share) => (share < 0 ? "−" : "+") + numbers.Percent(Math.Abs(share));

    private static string Years(double years) => years == 1 ? "1 year" : $"{years:0} years";

    private static string Project(DiscoveryInputMessage input) => input.Key[..input.Key.LastIndexOf('/')];

    private static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
