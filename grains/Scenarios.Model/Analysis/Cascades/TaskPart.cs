using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Cascades;

/// <summary>The smallest thing that a task is given to 分解单元: a cluster's organic growth, a project, or what a sector gains from projects.</summary>
/// <param name="Index">Of the cluster, project or sector.</param>
/// <param name="Cluster">−1 for what is linked.</param>
/// <param name="Price">What turns base-year prices into the table's: 1, or the sector's central deflator.</param>
/// <param name="Townships">The share that stands in each.</param>
internal sealed record TaskPart(
    TaskLevel Level,
    int Index,
    int Sector,
    int Cluster,
    double Price,
    TaskAmounts Amounts,
    ImmutableArray<double> Townships);
