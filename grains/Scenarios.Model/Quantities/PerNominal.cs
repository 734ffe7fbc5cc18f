namespace Scenarios.Model.Quantities;

/// <summary>One over an amount in current prices 现价倒数, 1/万元: many shares of one amount take one division.</summary>
public readonly record struct PerNominal(Lane Inverse);
