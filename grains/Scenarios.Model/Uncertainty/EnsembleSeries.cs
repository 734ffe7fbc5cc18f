using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>One variable of one entity that an ensemble tells, and where a block keeps it 汇总变量.</summary>
/// <param name="Multiple">Of which series it is a fixed multiple in every draw; null where it stands for itself.</param>
public sealed record EnsembleSeries(
    EntityKind Kind, string Entity, string Variable, string Unit, PriceBasis PriceBasis, bool MayBeUndefined, Func<CountyBlock, Lanes> Row, Multiple? Multiple = null)
{
    /// <summary>What is summarised for it.</summary>
    internal EnsembleSeries Source => Multiple?.Source ?? this;

    /// <summary>A series of the county itself.</summary>
    internal static EnsembleSeries Of(ModelSetup setup, Indicator indicator) => new(
        EntityKind.County, setup.County.Id, indicator.Id, indicator.Unit, indicator.PriceBasis, indicator.MayBeUndefined, b => b.Accounts[indicator.Series], Multiple.Of(setup, indicator.Series));
}
