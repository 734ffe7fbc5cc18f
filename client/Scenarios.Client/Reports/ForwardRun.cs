using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>A back-test that knew no later year 实时回测: what was asked, and what came of it, or why nothing did.</summary>
/// <param name="Result">Null where it could not be made.</param>
/// <param name="Why">What stood in the way.</param>
public sealed record ForwardRun(BacktestRequest Request, BacktestResult? Result, LocalText? Why);
