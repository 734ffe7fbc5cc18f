using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>
/// Splits the gap between the projected and the published value added of a year 差距分解. Published are nominal amounts; what prices did is told only where real growth is published as well,
/// and is not made up where it is not. What shocks did is the model's inference: their expectation given the deviations of all sectors.
/// </summary>
public sealed class GapAccounts
{
    private static readonly (StatisticalSector Sector, string Id, BilingualText Name)[] All =
    [
        (StatisticalSector.Primary, "primary", new("第一产业增加值", "Primary sector")),
        (StatisticalSector.Secondary, "secondary", new("第二产业增加值", "Secondary sector")),
        (StatisticalSector.Tertiary, "tertiary", new("第三产业增加值", "Tertiary sector")),
    ];

    private readonly ModelSetup setup;
    private readonly ActualBook book;
    private readonly int year;
    private readonly ImmutableArray<ReportedProject> reports;
    private readonly double[][] nominal; // by number of reports that are in, and model sector
    private readonly double[] real;

    /// <param name="setup">The county under a scenario.</param>
    /// <param name="book">What was known.</param>
    /// <param name="year">Of which year.</param>
    public GapAccounts(ModelSetup setup, ActualBook book, int year)
    {
        ArgumentNullException.ThrowIfNull(setup);
        (this.setup, this.book, this.year) = (setup, book, year);
        reports = ReportedProjects.Of(setup, book);
        var paths = Enumerable.Range(0, reports.Length + 1).Select(n => Simulator.Run(Futures.Central(Horizon.Cut(setup, ReportedProjects.Apply(setup.Scenario, reports.Take(n)), year)))).ToArray();
        var step = year - setup.County.BaseYear;
        nominal = [.. paths.Select(p => p.Sectors.Select(s => s.NominalValueAdded[step][0]).ToArray())];
        real = [.. paths[0].Sectors.Select(s => s.ValueAdded[step][0])];
    }

    /// <summary>The accounts of GDP and of each sector that is published; GDP's only where all are.</summary>
    /// <param name="variances">Variance of the logarithm of each sector's nominal value added over the draws, by sector.</param>
    public ImmutableArray<GapAccount> Of(IReadOnlyDictionary<StatisticalSector, double> variances)
    {
        ArgumentNullException.ThrowIfNull(variances);
        var gaps = All.Select(s => Gap(s.Sector, s.Id, variances)).OfType<SectorGap>().ToArray();
        if (gaps.Length == All.Length)
        {
            ShareDeflator(gaps);
        }

        Infer(gaps);
        var accounts = gaps.Select(g => (Gap: g, Account: Account(g))).ToArray();
        return gaps.Length == All.Length && book.Latest("gdp_nominal", year) is { } gdp
            ? [Sum(gdp, gaps), .. accounts.Select(a => a.Account)]
            : [.. accounts.Select(a => a.Account)];
    }

    private SectorGap? Gap(StatisticalSector sector, string id, IReadOnlyDictionary<StatisticalSector, double> variances)
    {
        var own = setup.Sectors.Where(s => s.Facts.StatisticalSector == sector).Select(s => s.Index).ToArray();
        var indicator = id + "_nominal";
        var baseYear = setup.County.BaseYear;
        if (own.Length == 0 || !variances.ContainsKey(sector) || book.Latest(indicator, year) is not { } actual || book.BreakOf(indicator, baseYear, year) is not null)
        {
            return null;
        }

        double At(int reported) => own.Sum(s => nominal[reported][s]);
        var used = own.Sum(s => setup.Sectors[s].Facts.BaseValueAdded);
        var first = book.First(indicator, year)!;
        var then = book.On(indicator, baseYear, first)?.Value ?? used;
        var now = book.Latest(indicator, baseYear)?.Value ?? used;
        var (early, revised) = EarlyGdp(first);
        var gap = new SectorGap(sector, At(0), actual, first.Value * early * used / then)
        {
            Projects = [.. Enumerable.Range(0, reports.Length).Select(n => Math.Log(At(n + 1) / At(n)))],
            Loading = ShockLoadings.Of(setup, ShockLoadings.PartsOf(setup, sector, s => nominal[0][s]), year - baseYear),
            Variance = variances[sector],
            Revised = first == actual && then == used ? revised : new(
                string.Create(CultureInfo.InvariantCulture, $"首次公布 {first.Value:0}，现为 {actual.Value:0}；{baseYear} 年推演所用 {used:0}，现为 {now:0}"),
                string.Create(CultureInfo.InvariantCulture, $"first published as {first.Value:0}, now {actual.Value:0}; {baseYear} was {used:0} in the projection and is {now:0} now")),
        };
        if (Growth(id + "_real_growth") is { } growth)
        {
            // P'/P = (N' / V') / (N / V), with V' on the footing of the projection's base.
            gap.Price = Math.Log(gap.Footing / (used * growth)) - Math.Log(At(0) / own.Sum(s => real[s]));
            gap.PriceSource = new($"已公布的实际增速（{id}_real_growth）", $"published real growth ({id}_real_growth)");
        }

        return gap;
    }

    // GDP is often published before its sectors. Where it was revised until they came, they are taken to have been revised in proportion.
    private (double Factor, BilingualText? Text) EarlyGdp(Actual sector)
    {
        if (book.First("gdp_nominal", year) is not { } first || first.PublishedOn >= sector.PublishedOn || book.On("gdp_nominal", year, sector) is not { } then || then.Value == first.Value)
        {
            return (1, null);
        }

        return (first.Value / then.Value, new(
            string.Create(CultureInfo.InvariantCulture, $"地区生产总值首次公布 {first.Value:0}，分产业公布时为 {then.Value:0}；各产业按比例"),
            string.Create(CultureInfo.InvariantCulture, $"GDP was first published as {first.Value:0} and was {then.Value:0} when its sectors came; they in proportion")));
    }

    // Π (1 + g) since the base year, where every year is published.
    private double? Growth(string rate)
    {
        var product = 1.0;
        for (var y = setup.County.BaseYear + 1; y <= year; y++)
        {
            if (book.Latest(rate, y) is not { } actual)
            {
                return null;
            }

            product *= 1 + actual.Value;
        }

        return product;
    }

    // Real growth is published of GDP alone: one price deviation for all sectors, such that their volumes make the published real GDP.
    private void ShareDeflator(SectorGap[] gaps)
    {
        if (gaps.All(g => g.Price is not null) || gaps.Any(g => g.Price is not null) || Growth("gdp_real_growth") is not { } growth)
        {
            return;
        }

        var volume = 0.0;
        foreach (var gap in gaps)
        {
            var own = setup.Sectors.Where(s => s.Facts.StatisticalSector == gap.Sector).Select(s => s.Index).ToArray();
            volume += gap.Footing * own.Sum(s => real[s]) / gap.Projected;
        }

        var price = Math.Log(volume / (setup.County.BaseGdp * growth));
        foreach (var gap in gaps)
        {
            gap.Price = price;
            gap.PriceSource = new("只公布了地区生产总值的实际增速：假定各产业价格同比例偏离", "real growth is published of GDP alone: all sectors' prices are taken to be off by the same part");
        }
    }

    // One factor: E[Z | d] = Σ (β d / ψ) / (1 + Σ β² / ψ); of the rest, the sector's own shocks have the part own / ψ.
    private static void Infer(SectorGap[] gaps)
    {
        double weighted = 0, precision = 1;
        foreach (var gap in gaps.Where(g => g.Specific > 0))
        {
            weighted += gap.Loading.Common * gap.Deviation / gap.Specific;
            precision += gap.Loading.Common * gap.Loading.Common / gap.Specific;
        }

        foreach (var gap in gaps.Where(g => g.Specific > 0))
        {
            gap.Common = gap.Loading.Common * weighted / precision;
            gap.Own = (gap.Deviation - gap.Common) * gap.Loading.Own / gap.Specific;
        }
    }

    private GapAccount Account(SectorGap gap)
    {
        var (_, id, name) = All.Single(s => s.Sector == gap.Sector);
        return Closed(id + "_nominal", name, gap.Projected, gap.Actual.Value, [gap], [gap]);
    }

    private GapAccount Sum(Actual gdp, SectorGap[] gaps) =>
        Closed("gdp_nominal", new("地区生产总值", "GDP"), nominal[0].Sum(), gdp.Value, gaps, gaps);

    // The residual is what is left over: so the lines add up, whatever the sectors' sum misses of GDP.
    private GapAccount Closed(string subject, BilingualText name, double projected, double actual, SectorGap[] of, SectorGap[] sectors)
    {
        var priced = of.All(g => g.Price is not null);
        var lines = ImmutableArray.CreateBuilder<GapLine>();
        lines.Add(new(GapPart.Revision, "", GapTexts.Revision, of.Sum(g => g.Actual.Value - g.Footing), of.Select(g => g.Revised).FirstOrDefault(r => r is not null) ?? GapTexts.NotRevised));
        lines.Add(new(GapPart.Price, "", GapTexts.Price, priced ? of.Sum(g => g.Money(g.Price!.Value)) : null, priced ? of[0].PriceSource! : GapTexts.NoPrice));
        lines.Add(new(GapPart.Common, "", GapTexts.Common, of.Sum(g => g.Money(g.Common)), GapTexts.CommonSource));
        foreach (var gap in sectors)
        {
            var (_, id, sector) = All.Single(s => s.Sector == gap.Sector);
            lines.Add(new(GapPart.Sector, id, GapTexts.Of(sector), gap.Money(gap.Own), GapTexts.OwnSource));
        }

        for (var n = 0; n < reports.Length; n++)
        {
            lines.Add(new(GapPart.Project, reports[n].Project.Value.Id, reports[n].Project.Value.Name, of.Sum(g => g.Money(g.Projects[n])), GapTexts.Reported(reports[n].Report)));
        }

        if (reports.IsEmpty)
        {
            lines.Add(new(GapPart.Project, "", GapTexts.Projects, null, GapTexts.NotReported));
        }

        lines.Add(new(GapPart.Residual, "", GapTexts.Residual, actual - projected - lines.Sum(l => l.Amount ?? 0), priced ? GapTexts.ResidualSource : GapTexts.ResidualWithPrice));
        return new GapAccount(subject, name, year, projected, actual, lines.ToImmutable());
    }
}
