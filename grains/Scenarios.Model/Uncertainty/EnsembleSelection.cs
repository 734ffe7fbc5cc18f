using System.Collections.Immutable;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>What an ensemble summarises 汇总范围.</summary>
/// <param name="Indicators">Ids of the county's indicators; all of them when empty.</param>
/// <param name="Entities">Kinds of entities whose own variables are summarised as well.</param>
public sealed record EnsembleSelection(ImmutableArray<string> Indicators, ImmutableArray<EntityKind> Entities)
{
    /// <summary>All indicators of the county, no other entity.</summary>
    public static EnsembleSelection AllIndicators { get; } = new([], []);
}
