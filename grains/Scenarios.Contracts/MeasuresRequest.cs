using System.Collections.Immutable;
using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks for what a review's measures rest on 对策测算请求: what targets would take, whose tasks they are, what projects can do, and how real counties fared.</summary>
/// <param name="Scenario">Whose levers are moved; as it was drawn up, without actuals.</param>
/// <param name="Raised">Targets whose chance is to be raised: the least change of levers and, where it can be split, the tasks.</param>
/// <param name="Compared">Targets that are laid beside real counties, where the panel has a counterpart.</param>
/// <param name="Ranked">The target by which projects are ranked; null for none.</param>
/// <param name="Probability">To which chances are raised.</param>
/// <param name="Draws">Of each scenario that is compared.</param>
/// <param name="Seed">Of the random numbers.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.MeasuresRequest")]
public sealed record MeasuresRequest(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] ImmutableArray<string> Raised,
    [property: Id(2)] ImmutableArray<string> Compared,
    [property: Id(3)] string? Ranked,
    [property: Id(4)] double Probability,
    [property: Id(5)] int Draws,
    [property: Id(6)] ulong Seed) : AnalysisRequest(Scenario.County)
{
    public override string Spelt() => string.Create(
        CultureInfo.InvariantCulture, $"{Scenario.Digest}\n{string.Join(',', Raised)}\n{string.Join(',', Compared)}\n{Ranked}\n{Probability:R}\n{Draws}\n{Seed}");
}
