using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>In which futures a target is reached, or missed 情景发现结果.</summary>
/// <param name="Target">With the verdict of the central path.</param>
/// <param name="Base">How often it comes about in all futures.</param>
/// <param name="Inputs">What chance decides: the dimensions of the boxes.</param>
/// <param name="Boxes">Each of the futures outside all before it.</param>
/// <param name="End">Why there are no more.</param>
/// <param name="Support">The fewest futures a box may hold.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.DiscoverResult")]
public sealed record DiscoverResult(
    [property: Id(0)] VerdictMessage Target,
    [property: Id(1)] DiscoveryOdds Base,
    [property: Id(2)] ImmutableArray<DiscoveryInputMessage> Inputs,
    [property: Id(3)] ImmutableArray<DiscoveryBox> Boxes,
    [property: Id(4)] DiscoveryEnd End,
    [property: Id(5)] int Support) : AnalysisResult;
