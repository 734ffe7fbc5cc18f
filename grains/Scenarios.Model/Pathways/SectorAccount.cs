using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A sector's account of a year, closed 行业账户: V in base-year prices and N in current prices, 万元, and the deflator P.</summary>
public readonly record struct SectorAccount(Real ValueAdded, Nominal NominalValueAdded, Deflator Price);
