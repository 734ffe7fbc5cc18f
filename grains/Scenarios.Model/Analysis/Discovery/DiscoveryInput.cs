using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>One thing that chance decides in a future 随机输入, as a number.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Key">Names it in files: an assumption's key, project/…/realised, or growth/… and price/… of a sector.</param>
/// <param name="Index">Of the assumption, project or sector.</param>
/// <param name="Name">Of the assumption, project or sector.</param>
/// <param name="Unit">Of its values; years for a delay, else 1 where it is a share.</param>
/// <param name="From">The first year it is about, where it is not all of them.</param>
/// <param name="To">The last such year.</param>
public sealed record DiscoveryInput(InputKind Kind, string Key, int Index, BilingualText Name, string Unit, int? From = null, int? To = null)
{
    /// <summary>Its value in 16 futures, before the scenario's own events. Not a number where the simulation does not ask for it.</summary>
    public Lane Read(Futures futures)
    {
        ArgumentNullException.ThrowIfNull(futures);
        return Kind switch
        {
            InputKind.Assumption => futures.Assumption(Index),
            InputKind.Realised => futures.Realised(Index),
            InputKind.Delay => futures.Delay(Index),
            InputKind.Utilisation => futures.Utilisation(Index),
            _ => Cumulated(futures),
        };
    }

    // Of the factors' logarithms this would be the sum; the product is in the same order, and is what a reader understands.
    private Lane Cumulated(Futures futures)
    {
        Lane product = 1;
        for (var step = 1; step <= futures.Setup.Steps; step++)
        {
            product *= Kind == InputKind.GrowthShock ? futures.GrowthShock(step, Index) : futures.PriceShock(step, Index);
        }

        var events = 1.0;
        foreach (var strike in futures.Setup.Strikes.Where(s => s.Sector == Index && s.OnGrowth == (Kind == InputKind.GrowthShock)))
        {
            events *= 1 + strike.Value;
        }

        return (product / events) - 1;
    }
}
