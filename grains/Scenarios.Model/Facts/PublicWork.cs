using System.Collections.Immutable;

namespace Scenarios.Model.Facts;

/// <summary>Public works of the plan 公共工程 (roads, rail, waterways, irrigation); those for which the plan names no money carry none.</summary>
public sealed record PublicWork(
    string Id,
    BilingualText Name,
    string Box,
    ImmutableArray<string> Townships,
    double? Investment,
    string Capacity,
    string Source);
