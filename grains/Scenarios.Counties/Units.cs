namespace Scenarios.Counties;

/// <summary>Units that a county's files may use, and how they turn into those inside 单位换算.</summary>
internal static class Units
{
    private static readonly Dictionary<(string From, string To), double> Factors = new()
    {
        [("亿元", "万元")] = 1e4,
        [("元", "万元")] = 1e-4,
        [("万元", "元")] = 1e4,
        [("%", "1")] = 0.01,
        [("%/year", "1/year")] = 0.01,
        [("万人", "人")] = 1e4,
    };

    /// <summary>What a value is multiplied by; null where the units do not convert.</summary>
    public static double? Factor(string from, string to) => from == to ? 1 : Factors.TryGetValue((from, to), out var factor) ? factor : null;

    public static IEnumerable<string> ConvertibleTo(string to) => [to, .. Factors.Keys.Where(k => k.To == to).Select(k => k.From)];
}
