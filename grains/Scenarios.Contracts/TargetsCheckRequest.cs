using System.Collections.Immutable;
using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks whether the targets of a plan can hold together, by identities alone 目标算术核对.</summary>
/// <param name="Facts">Digest of the county's facts.</param>
/// <param name="Numbers">Other numbers for targets and statements.</param>
/// <param name="Without">Targets and statements that are left out.</param>
/// <param name="Weights">How dear it is that a target gives way; 1 where none is given.</param>
/// <param name="Limit">Conflicts that are listed, at most.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.TargetsCheckRequest")]
public sealed record TargetsCheckRequest(
    string County,
    [property: Id(0)] string Facts,
    [property: Id(1)] ImmutableArray<NamedNumber> Numbers,
    [property: Id(2)] ImmutableArray<string> Without,
    [property: Id(3)] ImmutableArray<NamedNumber> Weights,
    [property: Id(4)] int Limit) : AnalysisRequest(County)
{
    public override string Spelt() => string.Join('\n', Facts, NamedNumber.Spelt(Numbers), string.Join('\t', Without), NamedNumber.Spelt(Weights), Limit.ToString(CultureInfo.InvariantCulture));
}
