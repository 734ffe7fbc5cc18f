using System.Collections.Immutable;
using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks for the least change of levers that reaches targets 目标倒推.</summary>
/// <param name="Scenario">From which levers are moved.</param>
/// <param name="Targets">All of which are to be reached.</param>
/// <param name="With">Levers: KEY, KEY=LOW..HIGH, with @WEIGHT behind; all that policy works on when empty.</param>
/// <param name="Probability">With what probability; null for the central case.</param>
/// <param name="By">In this year instead of the targets' own.</param>
/// <param name="Seed">Of the random numbers.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReachRequest")]
public sealed record ReachRequest(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] ImmutableArray<string> Targets,
    [property: Id(2)] ImmutableArray<string> With,
    [property: Id(3)] double? Probability,
    [property: Id(4)] int? By,
    [property: Id(5)] ulong Seed) : AnalysisRequest(Scenario.County)
{
    public override string Spelt() => string.Join(
        '\n', Scenario.Digest, string.Join(',', Targets), string.Join('\t', With), Probability?.ToString("R", CultureInfo.InvariantCulture), By?.ToString(CultureInfo.InvariantCulture), Seed.ToString(CultureInfo.InvariantCulture));
}
