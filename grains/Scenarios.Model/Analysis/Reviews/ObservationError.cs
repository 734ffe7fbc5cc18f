namespace Scenarios.Model.Analysis.Reviews;

/// <summary>How far a published figure may lie from what the model would call the true one 观测误差.</summary>
/// <param name="Indicator">Of which indicator.</param>
/// <param name="Logarithmic">Whether the error is relative (of the logarithm) or in the indicator's unit.</param>
/// <param name="Deviation">Standard deviation.</param>
/// <param name="Preliminary">The same of a preliminary figure.</param>
/// <param name="Source">Why so.</param>
public sealed record ObservationError(string Indicator, bool Logarithmic, double Deviation, double Preliminary, string Source);
