using System.Runtime.CompilerServices;

namespace Scenarios.Model.Pathways;

/// <summary>Steps a whole county from its base year to its last 推演器, in one place and without grains.</summary>
public static class Simulator
{
    /// <summary>All years under one set of futures.</summary>
    public static CountyBlock Run(Futures futures) => Run([new Regime(0, futures)]);

    /// <summary>
    /// All years under futures that change on the way 中途干预: each regime holds for the years after its own, until the next one's.
    /// The first starts at step 0.
    /// </summary>
    public static CountyBlock Run(IReadOnlyList<Regime> regimes)
    {
        ArgumentNullException.ThrowIfNull(regimes);
        var county = new CountyBlock(regimes[0].Futures);
        for (var step = 1; step <= regimes[0].Futures.Setup.Steps; step++)
        {
            var futures = Regime.At(regimes, step).Futures;
            YearStep.Run(county, futures, step);
            county.Accounts.Derive(futures, step, step);
        }

        return county;
    }

    /// <summary>All years under other futures of the same set-up, in a block that is used again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Run(CountyBlock county, Futures futures)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(futures);
        county.Begin(futures);
        for (var step = 1; step <= futures.Setup.Steps; step++)
        {
            YearStep.Run(county, futures, step);
        }

        county.Accounts.Derive(futures, 1, futures.Setup.Steps);
    }
}
