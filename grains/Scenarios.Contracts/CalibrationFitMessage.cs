namespace Scenarios.Contracts;

/// <summary>How a calibration fits the windows it was made from 校准拟合.</summary>
/// <param name="Inside">Which part of the windows each band holds.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CalibrationFit")]
public sealed record CalibrationFitMessage(
    [property: Id(0)] string Series,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] int Horizon,
    [property: Id(3)] int Windows,
    [property: Id(4)] Vec Inside);
