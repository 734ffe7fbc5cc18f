using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What the gap of a statistical sector is split from 行业差距. Amounts in 万元 at current prices, parts as logarithms.</summary>
internal sealed class SectorGap(StatisticalSector sector, double projected, Actual actual, double footing)
{
    public StatisticalSector Sector { get; } = sector;

    public double Projected { get; } = projected;

    public Actual Actual { get; } = actual;

    /// <summary>The figure as first published, on the footing of the base that the projection started from.</summary>
    public double Footing { get; } = footing;

    /// <summary>The figures of the revision, in words; null where there is none.</summary>
    public BilingualText? Revised { get; init; }

    /// <summary>The logarithm of how far prices were above the projected ones; null where no real growth is published.</summary>
    public double? Price { get; set; }

    /// <summary>What price it rests on.</summary>
    public BilingualText? PriceSource { get; set; }

    /// <summary>What each reported project does, as a logarithm, in the order of the reports.</summary>
    public required double[] Projects { get; init; }

    public required ShockLoading Loading { get; init; }

    /// <summary>Variance of the logarithm over the draws.</summary>
    public required double Variance { get; init; }

    public double Common { get; set; }

    public double Own { get; set; }

    /// <summary>What is left once prices and projects are taken off: the part that shocks can have.</summary>
    public double Deviation => Math.Log(Footing / Projected) - (Price ?? 0) - Projects.Sum();

    /// <summary>Variance of what is not common.</summary>
    public double Specific => Math.Max(Variance - (Price is null ? 0 : Loading.Price) - (Loading.Common * Loading.Common), Loading.Own);

    /// <summary>A logarithm in money: the logarithmic mean makes the parts add up.</summary>
    public double Money(double part) => Attributions.LogMeanDivisia.LogarithmicMean(Footing, Projected) * part;
}
