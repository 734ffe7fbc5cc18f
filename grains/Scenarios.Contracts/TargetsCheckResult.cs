using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What the arithmetic of targets finds 目标算术核对结果.</summary>
/// <param name="Claims">Targets, statements and price ranges that were taken together; the others name them by place in this list.</param>
/// <param name="Conflicts">Smallest sets that cannot hold together, smallest first.</param>
/// <param name="IsComplete">Whether these are all there are.</param>
/// <param name="IsMended">Whether the concessions, where there is a conflict, let everything hold; false when no change of targets can.</param>
/// <param name="Concessions">The cheapest changes of targets with which everything holds.</param>
/// <param name="Others">Targets with a number that identities say nothing of.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.TargetsCheckResult")]
public sealed record TargetsCheckResult(
    [property: Id(0)] ImmutableArray<ClaimMessage> Claims,
    [property: Id(1)] ImmutableArray<ConflictMessage> Conflicts,
    [property: Id(2)] bool IsComplete,
    [property: Id(3)] bool IsMended,
    [property: Id(4)] ImmutableArray<ConcessionMessage> Concessions,
    [property: Id(5)] ImmutableArray<ImplicationMessage> Implications,
    [property: Id(6)] ImmutableArray<ResidualMessage> Residuals,
    [property: Id(7)] ImmutableArray<PriceTrapMessage> Traps,
    [property: Id(8)] ImmutableArray<LocalText> Others) : AnalysisResult;
