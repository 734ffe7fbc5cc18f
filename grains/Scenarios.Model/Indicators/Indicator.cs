using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Indicators;

/// <summary>
/// An indicator of the county 指标: id, unit, price basis (空 where prices do not matter), the label of its rule, and its series.
/// </summary>
/// <param name="MayBeUndefined">There are years in which it means nothing (no growth before the first year): then it has no value, and that is no fault.</param>
public sealed record Indicator(
    string Id,
    BilingualText Name,
    string Unit,
    PriceBasis PriceBasis,
    Measure Measure,
    string Rule,
    CountySeries Series,
    CountyScope Scope = CountyScope.Full,
    bool MayBeUndefined = false);
