using Scenarios.Model.Equations;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A park's account so far 园区账户: value added of what stands in it and investment of its projects, 万元 of base-year prices, by step.</summary>
public sealed class ParkPathway(ModelSetup setup, int index)
{
    public Lanes ValueAdded { get; } = new(setup.Steps + 1);

    public Lanes Investment { get; } = new(setup.Steps + 1);

    /// <summary>Adds up what stands in the park. (T-3) Σ w O over its clusters and townships + Σ X of its projects</summary>
    public void Place(ModelSetup current, int step, Standing standing)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(standing);
        var park = current.Parks[index];
        Real placed = Real.Zero, investment = Real.Zero;
        for (var k = 0; k < standing.Organic.Length; k++)
        {
            placed += TownshipAllocation.Placed(park.ClusterShares[k], new(standing.Organic[k]));
        }

        foreach (var project in park.Projects)
        {
            placed += new Real(standing.ProjectValueAdded[project]);
            investment += new Real(standing.ProjectInvestment[project]);
        }

        (ValueAdded[step], Investment[step]) = (placed.Amount, investment.Amount);
    }
}
