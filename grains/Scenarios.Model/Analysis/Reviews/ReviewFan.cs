using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Where GDP at current prices may go from the last actual year on 地区生产总值测算区间, 万元.</summary>
/// <param name="Basis">Which draws it shows: the same as the chances.</param>
/// <param name="Years">Up to the last year that a target names.</param>
public sealed record ReviewFan(ChanceBasis Basis, ImmutableArray<ReviewFanYear> Years);
