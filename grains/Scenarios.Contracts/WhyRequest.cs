namespace Scenarios.Contracts;

/// <summary>Asks why an indicator differs between two scenarios, in the central case 差异归因请求.</summary>
/// <param name="First">The scenario from which the difference is taken.</param>
/// <param name="Second">The other one.</param>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Year">In which year; the end of the first plan period when null.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.WhyRequest")]
public sealed record WhyRequest(
    string County,
    [property: Id(0)] ComposedScenario First,
    [property: Id(1)] ComposedScenario Second,
    [property: Id(2)] string Indicator,
    [property: Id(3)] int? Year) : AnalysisRequest(County)
{
    public override string Spelt() => $"{First.Digest} {Second.Digest} {Indicator} {Year}";
}
