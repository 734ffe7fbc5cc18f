using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>One variable of one entity that an ensemble summarises, and where a block keeps it 汇总变量.</summary>
public sealed record EnsembleSeries(EntityKind Kind, string Entity, string Variable, string Unit, PriceBasis PriceBasis, bool MayBeUndefined, Func<CountyBlock, Lanes> Row);
