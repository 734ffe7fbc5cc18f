using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scenarios.Contracts;

/// <summary>Asks for the review of a scenario's run beside what was published 中期评估请求. It carries the actuals that were known, so that it means the same for ever.</summary>
/// <param name="Run">The run that is reviewed: its draws, which can be had again.</param>
/// <param name="AsOf">No later year counts.</param>
/// <param name="PublishedUntil">Nothing that was published later counts; null for all.</param>
/// <param name="Actuals">Every value that was published up to then.</param>
/// <param name="MostDraws">At most so many are drawn to be weighed by the actuals.</param>
/// <param name="Overrides">A csv file of classes that the office sets against the rule's: target, class, by, on, reason; null for none.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ReviewRequest")]
public sealed record ReviewRequest(
    [property: Id(0)] RunRequest Run,
    [property: Id(1)] int AsOf,
    [property: Id(2)] DateOnly? PublishedUntil,
    [property: Id(3)] ImmutableArray<ActualMessage> Actuals,
    [property: Id(4)] long MostDraws,
    [property: Id(5)] NamedFile? Overrides) : AnalysisRequest(Run.Scenario.County)
{
    /// <summary>SHA-256, in hex, of every actual: names the vintage of the data.</summary>
    public string ActualsDigest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Actuals.Select(a => string.Create(
        CultureInfo.InvariantCulture, $"{a.Indicator}\t{a.Year}\t{a.Value:R}\t{a.Unit}\t{a.PriceBasis}\t{a.PublishedOn:yyyy-MM-dd}\t{a.Kind}\t{a.Vintage}\t{a.Source}"))))));

    public override string Spelt() => string.Create(
        CultureInfo.InvariantCulture, $"{Run.Digest()}\n{AsOf}\n{PublishedUntil:yyyy-MM-dd}\n{ActualsDigest()}\n{MostDraws}\n{(Overrides is null ? "" : PanelChoice.Spelt(Overrides))}");
}
