using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>
/// What there is to place in a year 待分布的当年量, 万元 of base-year prices: O by cluster, X and J by project, W by sector, construction for projects,
/// and the resident population.
/// </summary>
public sealed record Standing(Lane[] Organic, Lane[] ProjectValueAdded, Lane[] ProjectInvestment, Lane[] Linkage, Lane Construction, Lane Population);
