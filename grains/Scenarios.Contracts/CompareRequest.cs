using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Asks how scenarios differ, in the central case 情景对照请求.</summary>
/// <param name="Scenarios">At least two; the others are compared with the first.</param>
/// <param name="Years">In which years; the ends of the plan periods when empty.</param>
/// <param name="Everything">Also the levers that do not differ, the indicators that do not move and the targets that do not turn.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CompareRequest")]
public sealed record CompareRequest(
    string County,
    [property: Id(0)] ImmutableArray<ComposedScenario> Scenarios,
    [property: Id(1)] ImmutableArray<int> Years,
    [property: Id(2)] bool Everything) : AnalysisRequest(County)
{
    public override string Spelt() => $"{string.Join(' ', Scenarios.Select(s => s.Digest))}|{string.Join(' ', Years)}|{Everything}";
}
