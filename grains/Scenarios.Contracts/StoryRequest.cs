using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks for the fewest levers that make a target likely, or events that break it 最小情节.</summary>
/// <param name="Probability">From which probability on a target counts as likely.</param>
/// <param name="Seed">Of the random numbers.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StoryRequest")]
public sealed record StoryRequest(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] string Target,
    [property: Id(2)] double Probability,
    [property: Id(3)] ulong Seed) : AnalysisRequest(Scenario.County)
{
    public override string Spelt() => string.Join('\n', Scenario.Digest, Target, Probability.ToString("R", CultureInfo.InvariantCulture), Seed.ToString(CultureInfo.InvariantCulture));
}
