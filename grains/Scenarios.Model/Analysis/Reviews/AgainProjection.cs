using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A target in draws that start again from the actual levels 由实际水平重新推演的结果.</summary>
/// <param name="Probability">That it is reached.</param>
/// <param name="Error">Its standard error.</param>
/// <param name="Quantiles">5%, 50% and 95%.</param>
public sealed record AgainProjection(double Probability, double Error, ImmutableArray<double> Quantiles);
