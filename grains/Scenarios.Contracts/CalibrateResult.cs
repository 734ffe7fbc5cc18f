using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Assumptions that fit real counties 校准结果.</summary>
/// <param name="Counties">How many were learnt from.</param>
/// <param name="From">The first origin year.</param>
/// <param name="To">The last.</param>
/// <param name="Until">The last year whose figures were looked at.</param>
/// <param name="Windows">Counties, origin years and horizons.</param>
/// <param name="Straddling">Windows that hold a break of the figures.</param>
/// <param name="WithoutFigure">Windows without a figure at their end.</param>
/// <param name="WithoutPast">Windows with too little past.</param>
/// <param name="Levels">The bands, each a part of 1.</param>
/// <param name="Fits">Which part of the same windows the bands hold.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CalibrateResult")]
public sealed record CalibrateResult(
    [property: Id(0)] int Counties,
    [property: Id(1)] int From,
    [property: Id(2)] int To,
    [property: Id(3)] int Until,
    [property: Id(4)] int Windows,
    [property: Id(5)] int Straddling,
    [property: Id(6)] int WithoutFigure,
    [property: Id(7)] int WithoutPast,
    [property: Id(8)] PanelAssumptionList Assumptions,
    [property: Id(9)] Vec Levels,
    [property: Id(10)] ImmutableArray<CalibrationFitMessage> Fits) : AnalysisResult;
