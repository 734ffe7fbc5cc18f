using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>What linkages give one sector in a year: W, and the value added of construction for projects (v h J; zero in other sectors), 万元 of base-year prices.</summary>
public readonly record struct LinkageYear(Real Linkage, Real Construction);
