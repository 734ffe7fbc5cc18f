namespace Scenarios.Contracts;

/// <summary>How a method did over some windows 方法评分.</summary>
/// <param name="Method">model, random-walk, five-years or national.</param>
/// <param name="Coverage">Which part of the windows each band held, as the mean over the origin years.</param>
/// <param name="Crps">Mean continuous ranked probability score.</param>
/// <param name="Rmse">Of the mean of the forecast.</param>
/// <param name="Bias">Mean of forecast less actual.</param>
/// <param name="Pit">Counts of ten bins of the probability integral transform.</param>
/// <param name="ChiSquare">Of these counts, 9 degrees of freedom.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.BacktestMethod")]
public sealed record BacktestMethodMessage(
    [property: Id(0)] string Method,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] Vec Coverage,
    [property: Id(3)] double Crps,
    [property: Id(4)] double Rmse,
    [property: Id(5)] double Bias,
    [property: Id(6)] Vec Pit,
    [property: Id(7)] double ChiSquare);
