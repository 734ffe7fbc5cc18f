namespace Scenarios.Model.Uncertainty.Designs;

/// <summary>A factor of a grid 因子: what is varied, and in how many levels.</summary>
public readonly record struct GridFactor(string Name, int Levels);
