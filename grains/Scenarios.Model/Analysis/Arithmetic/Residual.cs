using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>What targets on shares leave for everything else 剩余份额.</summary>
/// <param name="Targets">Lower bounds on the shares of sectors that have nothing in common.</param>
/// <param name="Rest">What the sectors that are left are called.</param>
/// <param name="Left">The share that is left for them, at most.</param>
/// <param name="AtBase">Their share in the base year.</param>
/// <param name="PlanGrowth">The growth of GDP by the plan.</param>
/// <param name="RealGrowth">What they would have to grow a year at constant relative prices, while GDP grows as the plan says; null where it says nothing, or nothing is left.</param>
public sealed record Residual(ImmutableArray<Target> Targets, ImmutableArray<BilingualText> Rest, double Left, double AtBase, double? PlanGrowth, double? RealGrowth);
