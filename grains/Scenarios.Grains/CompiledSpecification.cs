using Scenarios.Model.Pathways;

namespace Scenarios.Grains;

/// <summary>What a live county runs under, ready to step 已编译设定: the regimes in the order in which they take over.</summary>
public sealed record CompiledSpecification(string Digest, IReadOnlyList<Regime> Regimes)
{
    /// <summary>The set-up of the scenario itself.</summary>
    public ModelSetup Setup => Regimes[0].Futures.Setup;

    /// <summary>The set-up of the last intervention.</summary>
    public ModelSetup LatestSetup => Regimes[^1].Futures.Setup;

    public Futures FuturesAt(int step) => Regime.At(Regimes, step).Futures;
}
