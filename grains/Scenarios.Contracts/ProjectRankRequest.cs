using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks what each pool and project of a scenario can do to a target 项目排序请求.</summary>
/// <param name="Target">Id of the target.</param>
/// <param name="Draws">For each scenario that is compared.</param>
/// <param name="Seed">Of the random numbers.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ProjectRankRequest")]
public sealed record ProjectRankRequest(
    string County,
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] string Target,
    [property: Id(2)] int Draws,
    [property: Id(3)] ulong Seed) : AnalysisRequest(County)
{
    public override string Spelt() => string.Create(CultureInfo.InvariantCulture, $"{Scenario.Digest}\n{Target}\n{Draws}\n{Seed}");
}
