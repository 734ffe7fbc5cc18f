namespace Scenarios.Client.Official;

/// <summary>GDP and its sectors as published, from the base year on 已公布的地区生产总值.</summary>
internal sealed class PublishedGdp(ReviewMaterial material)
{
    private static readonly string[] Sectors = ["primary_nominal", "secondary_nominal", "tertiary_nominal"];

    /// <summary>With nominal growth; across a break there is none.</summary>
    public IReadOnlyList<(int Year, double Value, double? Growth)> Years =>
        [.. Known("gdp_nominal").OrderBy(y => y.Key).Select(y => (y.Key, y.Value, material.Review.Comparisons.FirstOrDefault(c => c.Indicator == "gdp_nominal" && c.Actual.Year == y.Key)?.Growth))];

    /// <summary>Shares of the three sectors, of at most three years.</summary>
    public IReadOnlyList<(int Year, double[] Shares)> Structure
    {
        get
        {
            var parts = Sectors.Select(Known).ToArray();
            return [.. parts[0].Keys.Where(y => parts.All(p => p.ContainsKey(y))).Order().TakeLast(3).Select(y => (y, parts.Select(p => p[y] / parts.Sum(q => q[y])).ToArray()))];
        }
    }

    private Dictionary<int, double> Known(string indicator)
    {
        var known = new Dictionary<int, double>();
        if (material.History.FirstOrDefault(s => s.Indicator == indicator)?.Values.FirstOrDefault(v => v.Year == material.Review.BaseYear) is { } start)
        {
            known[start.Year] = start.Value;
        }

        foreach (var compared in material.Review.Comparisons.Where(c => c.Indicator == indicator))
        {
            known[compared.Actual.Year] = compared.Actual.Value;
        }

        return known;
    }
}
