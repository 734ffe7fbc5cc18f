using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>How scenarios differ 情景对照结果. Lists by scenario are in the order of the request.</summary>
/// <param name="Years">The years that are compared.</param>
/// <param name="Levers">Assumptions, then projects, then events.</param>
/// <param name="Indicators">Those that move in proportion first, then those that move in points; the largest movement first in each.</param>
/// <param name="Targets">In the plan's order.</param>
/// <param name="Assumptions">How many assumptions differ.</param>
/// <param name="Projects">How many switches of projects differ.</param>
/// <param name="Events">How many events differ.</param>
/// <param name="Moving">How many indicators move.</param>
/// <param name="Turning">How many targets turn.</param>
/// <param name="Judged">How many targets a projection can judge.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CompareResult")]
public sealed record CompareResult(
    [property: Id(0)] ImmutableArray<int> Years,
    [property: Id(1)] ImmutableArray<ComparedLever> Levers,
    [property: Id(2)] ImmutableArray<ComparedIndicator> Indicators,
    [property: Id(3)] ImmutableArray<ComparedTarget> Targets,
    [property: Id(4)] int Assumptions,
    [property: Id(5)] int Projects,
    [property: Id(6)] int Events,
    [property: Id(7)] int Moving,
    [property: Id(8)] int Turning,
    [property: Id(9)] int Judged) : AnalysisResult;
