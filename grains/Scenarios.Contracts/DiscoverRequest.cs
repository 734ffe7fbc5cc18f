using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks in which futures a target is reached, or missed 情景发现请求.</summary>
/// <param name="Scenario">Whose futures.</param>
/// <param name="Target">Id of the target.</param>
/// <param name="Missed">The futures that miss it are sought.</param>
/// <param name="Draws">How many futures.</param>
/// <param name="Seed">Of the random numbers.</param>
/// <param name="Design">mc, lhs or sobol-owen.</param>
/// <param name="Density">The density that is wanted of a box, 0 to 1.</param>
/// <param name="Peel">The share of a box that one peel takes.</param>
/// <param name="Boxes">At most so many.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoverRequest")]
public sealed record DiscoverRequest(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] string Target,
    [property: Id(2)] bool Missed,
    [property: Id(3)] int Draws,
    [property: Id(4)] ulong Seed,
    [property: Id(5)] string Design,
    [property: Id(6)] double Density,
    [property: Id(7)] double Peel,
    [property: Id(8)] int Boxes) : AnalysisRequest(Scenario.County)
{
    public override string Spelt() => string.Create(CultureInfo.InvariantCulture, $"{Scenario.Digest}\n{Target}\n{Missed}\n{Draws}\n{Seed}\n{Design}\n{Density:R}\n{Peel:R}\n{Boxes}");
}
