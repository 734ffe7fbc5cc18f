using Scenarios.Model.Indicators;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>An indicator whose published values can be kept 可入库指标: its unit inside, in which prices it is, and what it can be at all.</summary>
public sealed record PublishedIndicator(string Id, string Unit, PriceBasis PriceBasis, double Least, double Most);
