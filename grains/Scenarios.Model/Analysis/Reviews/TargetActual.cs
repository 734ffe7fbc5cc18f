using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>The actual of a target's indicator in a year 目标的实际值, in the target's unit, and the published values it is made of.</summary>
public sealed record TargetActual(int Year, double Value, ImmutableArray<Actual> From);
