namespace Scenarios.Model.Quantities;

/// <summary>One over an amount in constant prices 不变价倒数, 1/万元: many ratios to one amount take one division.</summary>
public readonly record struct PerReal(Lane Inverse);
