namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>What a target gives up in the cheapest set of changes that lets everything hold 目标让步.</summary>
/// <param name="Claim">By index.</param>
/// <param name="Number">What it claims instead, rounded to the easier side.</param>
/// <param name="Change">The part of its own number that it gives up.</param>
/// <param name="Weight">How dear giving up is.</param>
public sealed record Concession(int Claim, double Number, double Change, double Weight);
