using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Backtests;

/// <summary>
/// What is assumed of every county of a panel alike 面板通用假设: how its growth follows from its past (drift.*), and the prices and shocks of a county that is known by sector.
/// </summary>
public sealed class PanelAssumptions
{
    private readonly Dictionary<string, Assumption> byKey;

    /// <param name="all">One for each of <see cref="Rules"/>, checked.</param>
    public PanelAssumptions(IEnumerable<Assumption> all)
    {
        byKey = all.ToDictionary(a => a.Key);
        All = [.. Rules.Select(r => byKey[r.Key])];
        OfModel = [.. All.Where(a => !a.Key.StartsWith(Drift, StringComparison.Ordinal))];
    }

    private const string Drift = "drift.";

    /// <summary>The ids of the sectors of a county that is known by sector, in the order of the statistics.</summary>
    public static ImmutableArray<string> Sectors { get; } = ["agriculture", "secondary", "services"];

    /// <summary>Every key, with what holds for its values.</summary>
    public static ImmutableArray<(string Key, AssumptionRule Rule)> Rules { get; } =
    [
        .. Sectors.SelectMany(sector => new AssumptionRule[]
        {
            new($"drift.constant.{sector}", "1/year", -0.5, 0.5, CountyScope.Sectors, "B-1", new("增速常数项", "constant of nominal growth")),
            new($"drift.national.{sector}", "1", -2, 2, CountyScope.Sectors, "B-1", new("对全国增速的系数", "weight of national growth")),
            new($"drift.own.{sector}", "1", -2, 2, CountyScope.Sectors, "B-1", new("对本县以往增速的系数", "weight of the county's own growth beside the national")),
            new($"drift.spread.{sector}", "1/year", 0, 0.5, CountyScope.Sectors, "B-2", new("多年增速的标准差", "standard deviation of growth over many years")),
        }).Select(r => (r.Pattern, r)),
        .. AssumptionCatalogue.KeysOf(CountyScope.Sectors, [], Sectors, []),
    ];

    public ImmutableArray<Assumption> All { get; }

    /// <summary>Those that the model itself reads: prices and shocks.</summary>
    public ImmutableArray<Assumption> OfModel { get; }

    public Assumption this[string key] => byKey[key];

    public double Mode(string key) => byKey[key].Mode;

    /// <summary>Mean of the square of an assumption's draws.</summary>
    public static double MeanSquare(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        var (l, m, h) = (assumption.Low, assumption.Mode, assumption.High);
        return assumption.Distribution switch
        {
            Distribution.Triangular => ((l * l) + (m * m) + (h * h) + (l * m) + (l * h) + (m * h)) / 6,
            Distribution.Uniform => ((l * l) + (l * h) + (h * h)) / 3,
            Distribution.Normal => (m * m) + Square(new Uncertainty.Quantile(assumption).Deviation),
            _ => m * m,
        };
    }

    private static double Square(double x) => x * x;
}
