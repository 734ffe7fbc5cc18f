using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>How the model would have done on real counties 回测结果.</summary>
/// <param name="PanelDigest">SHA-256 of the panel's file.</param>
/// <param name="Counties">Of the panel.</param>
/// <param name="Forecasts">Counties and origin years that were forecast.</param>
/// <param name="Windows">Counties, origin years and horizons that were judged.</param>
/// <param name="ExcludedRows">Rows of the panel that cannot be right.</param>
/// <param name="Straddling">Windows that hold a break of the figures.</param>
/// <param name="WithoutFigure">Windows without a figure at their end.</param>
/// <param name="WithoutPast">Windows with too little past.</param>
/// <param name="Levels">The bands that are judged, each a part of 1.</param>
/// <param name="Cells">By series and horizon: of all origins first, then of each.</param>
/// <param name="Assumptions">What was assumed: once, or for each half of the counties.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.BacktestResult")]
public sealed record BacktestResult(
    [property: Id(0)] string PanelDigest,
    [property: Id(1)] int Counties,
    [property: Id(2)] int Forecasts,
    [property: Id(3)] int Windows,
    [property: Id(4)] int ExcludedRows,
    [property: Id(5)] int Straddling,
    [property: Id(6)] int WithoutFigure,
    [property: Id(7)] int WithoutPast,
    [property: Id(8)] Vec Levels,
    [property: Id(9)] ImmutableArray<BacktestCellMessage> Cells,
    [property: Id(10)] ImmutableArray<PanelAssumptionList> Assumptions) : AnalysisResult;
