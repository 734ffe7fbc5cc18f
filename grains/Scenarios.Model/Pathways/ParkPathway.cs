using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A park's account so far 园区账户: value added of what stands in it and investment of its projects, 万元 of base-year prices, by step.</summary>
public sealed class ParkPathway(ModelSetup setup, int index)
{
    public Lanes ValueAdded { get; } = new(setup.Steps + 1);

    public Lanes Investment { get; } = new(setup.Steps + 1);

    /// <summary>Adds up what stands in the park. (T-3) Σ w O over its clusters and townships + Σ X of its projects</summary>
    public void Place(Futures futures, int step, CountyYear year)
    {
        ArgumentNullException.ThrowIfNull(futures);
        ArgumentNullException.ThrowIfNull(year);
        var current = futures.Setup;
        var park = current.Parks[index];
        Real placed = Real.Zero, investment = Real.Zero;
        for (var k = 0; k < current.Clusters.Length; k++)
        {
            placed += TownshipAllocation.Placed(park.ClusterShares[k], new(year.Organic[k]));
        }

        if (step > 0)
        {
            foreach (var project in park.Projects)
            {
                placed += ProjectPathway.ValueAddedOf(futures, current.Projects[project], step);
                investment += ProjectPathway.InvestmentOf(futures, current.Projects[project], step);
            }
        }

        (ValueAdded[step], Investment[step]) = (placed.Amount, investment.Amount);
    }
}
