using System.Collections.Immutable;

namespace Scenarios.Model.Facts;

/// <summary>A park 园区: its account is what stands in it, so parks may overlap and do not add up.</summary>
public sealed record Park(
    string Id,
    BilingualText Name,
    BilingualText Role,
    ImmutableArray<string> Townships,
    ImmutableArray<string> Clusters,
    ImmutableArray<string> Projects,
    string Source);
