using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks to split a target's gap into tasks 目标分解请求.</summary>
/// <param name="Target">Id of the target.</param>
/// <param name="Unit">What rounded amounts are whole multiples of, 万元.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CascadeRequest")]
public sealed record CascadeRequest(
    string County,
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] string Target,
    [property: Id(2)] double Unit) : AnalysisRequest(County)
{
    public override string Spelt() => string.Create(CultureInfo.InvariantCulture, $"{Scenario.Digest}\n{Target}\n{Unit:R}");
}
