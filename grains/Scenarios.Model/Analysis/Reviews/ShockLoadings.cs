using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>
/// Works out the shock loadings of a statistical sector 冲击载荷推算. The growth shocks of k years add up: an innovation with i years to go counts (1 − ρ^i) / (1 − ρ) times, so that
/// A = (1 − ρ²) Σ ((1 − ρ^i) / (1 − ρ))². With ω = the parts of the model's sectors in the statistical one: β = √(c A) Σ ω sd, own = (1 − c) A Σ ω² sd², price = k Σ ω² q².
/// </summary>
public static class ShockLoadings
{
    /// <summary>The loading by so many years after the base; none where the scenario has no shocks.</summary>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="parts">The model's sectors in it, with their parts of its value added.</param>
    /// <param name="years">After the base.</param>
    public static ShockLoading Of(ModelSetup setup, IReadOnlyList<(string Sector, double Part)> parts, int years)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(parts);
        if (Mode(setup, "shock.persistence") is not { } rho || Mode(setup, "shock.common") is not { } common)
        {
            return default;
        }

        var accumulated = 0.0;
        for (var left = 1; left <= years; left++)
        {
            var times = 0.0;
            for (var year = 0; year < left; year++)
            {
                times += Math.Pow(rho, year);
            }

            accumulated += (1 - (rho * rho)) * times * times;
        }

        double sum = 0, own = 0, price = 0;
        foreach (var (sector, part) in parts)
        {
            var growth = Mode(setup, $"shock.growth.{sector}") ?? 0;
            var prices = Mode(setup, $"shock.price.{sector}") ?? 0;
            (sum, own, price) = (sum + (part * growth), own + (part * part * growth * growth), price + (part * part * prices * prices));
        }

        return new ShockLoading(Math.Sqrt(common * accumulated) * sum, (1 - common) * accumulated * own, years * price);
    }

    /// <summary>The model's sectors in a statistical one, with their parts of its projected value added.</summary>
    public static IReadOnlyList<(string Sector, double Part)> PartsOf(ModelSetup setup, StatisticalSector sector, Func<int, double> valueAdded)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var own = setup.Sectors.Where(s => s.Facts.StatisticalSector == sector).ToArray();
        var total = own.Sum(s => valueAdded(s.Index));
        return [.. own.Select(s => (s.Facts.Id, valueAdded(s.Index) / total))];
    }

    private static double? Mode(ModelSetup setup, string key) => setup.Scenario.Assumptions.FirstOrDefault(a => a.Value.Key == key)?.Value.Mode;
}
