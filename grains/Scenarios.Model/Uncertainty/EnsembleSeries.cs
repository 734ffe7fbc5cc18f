using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>One variable of one entity that an ensemble tells 汇总变量.</summary>
/// <param name="Row">Where a block keeps it, if it works it out.</param>
/// <param name="Multiple">Of which series it is a fixed multiple in every draw, which is worked out instead; null where it stands for itself.</param>
public sealed record EnsembleSeries(
    EntityKind Kind, string Entity, string Variable, string Unit, PriceBasis PriceBasis, bool MayBeUndefined, Func<CountyBlock, Lanes> Row, Multiple? Multiple = null)
{
    /// <summary>What is worked out and summarised for it.</summary>
    internal EnsembleSeries Source => Multiple?.Source ?? this;

    /// <summary>Which of the county's own accounts it is; null for those of others.</summary>
    internal CountySeries? Account { get; private init; }

    /// <summary>A series of the county itself.</summary>
    internal static EnsembleSeries Of(ModelSetup setup, Indicator indicator) => new(
        EntityKind.County, setup.County.Id, indicator.Id, indicator.Unit, indicator.PriceBasis, indicator.MayBeUndefined, b => b.Accounts[indicator.Series], Multiple.Of(setup, indicator.Series))
    {
        Account = indicator.Series,
    };

    /// <summary>Its values in a year of a block.</summary>
    internal Lane In(CountyBlock block, int step) => Multiple is { } multiple ? multiple.Factor(step) * multiple.Source.In(block, step) : Row(block)[step];
}
