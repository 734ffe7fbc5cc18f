using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks how many real counties in a comparable position did what a target asks 外部视角请求.</summary>
/// <param name="Scenario">Whose probability stands beside it.</param>
/// <param name="Target">Id of the target.</param>
/// <param name="Width">Of the reference class: points of a share as a fraction, or a factor of size for growth and levels; null for the usual.</param>
/// <param name="SizeFactor">For shares: size must be within this factor as well.</param>
/// <param name="CurrentPriceSize">Size is GDP at current prices, and not relative to the panel's median of the year.</param>
/// <param name="Years">Length of windows; null for the target's own.</param>
/// <param name="From">No window begins before this year.</param>
/// <param name="AsSecondary">The secondary sector stands in for industry.</param>
/// <param name="Deflator">Price rises a year with which a real target is told at current prices.</param>
/// <param name="Panel">A panel file; null for the one that comes with the program.</param>
/// <param name="Draws">Of the scenario.</param>
/// <param name="Seed">Of the random numbers.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.OutlookRequest")]
public sealed record OutlookRequest(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] string Target,
    [property: Id(2)] double? Width,
    [property: Id(3)] double? SizeFactor,
    [property: Id(4)] bool CurrentPriceSize,
    [property: Id(5)] int? Years,
    [property: Id(6)] int? From,
    [property: Id(7)] bool AsSecondary,
    [property: Id(8)] double? Deflator,
    [property: Id(9)] NamedFile? Panel,
    [property: Id(10)] int Draws,
    [property: Id(11)] ulong Seed) : AnalysisRequest(Scenario.County)
{
    public override string Spelt() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Scenario.Digest}\n{Target}\n{Width:R}\n{SizeFactor:R}\n{CurrentPriceSize}\n{Years}\n{From}\n{AsSecondary}\n{Deflator:R}\n{PanelDigest()}\n{Draws}\n{Seed}");

    // The name is told in faults.
    private string PanelDigest() => Panel is { } file ? PanelChoice.Spelt(file) : "";
}
