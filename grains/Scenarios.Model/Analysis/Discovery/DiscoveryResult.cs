using System.Collections.Immutable;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>Under which conditions a target is reached, or missed 情景发现结果.</summary>
/// <param name="Inputs">The dimensions of the boxes.</param>
/// <param name="Base">How often it comes about in all futures.</param>
/// <param name="Boxes">The boxes.</param>
/// <param name="End">Why there are no more.</param>
/// <param name="Support">The fewest futures a box may hold.</param>
public sealed record DiscoveryResult(ImmutableArray<DiscoveryInput> Inputs, TargetOdds Base, ImmutableArray<DiscoveredBox> Boxes, CoveringEnd End, int Support);
