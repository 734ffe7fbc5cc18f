using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Which assumptions matter to an outcome 敏感性分析结果; the rows of the method that was asked for, the most important first.</summary>
/// <param name="Indicator">What is asked of each future.</param>
/// <param name="Year">When.</param>
/// <param name="Central">Its value in the central case.</param>
/// <param name="Target">Null where the value itself is explained.</param>
/// <param name="WithChance">Whether projects and shocks were drawn.</param>
/// <param name="Design">tornado, morris:… or saltelli:….</param>
/// <param name="Cases">Futures that were worked out.</param>
/// <param name="Mean">Of the outcome over the sample; null for a tornado.</param>
/// <param name="Deviation">Its standard deviation; 0 where all futures are alike, and there are no rows then; null for tornado and Morris.</param>
/// <param name="Resamples">Of the bootstrap intervals.</param>
/// <param name="Tornado">By swing.</param>
/// <param name="Morris">By μ*.</param>
/// <param name="Sobol">By total index.</param>
/// <param name="Pairs">By second-order index.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SensitivityResult")]
public sealed record SensitivityResult(
    [property: Id(0)] SensitivityMethod Method,
    [property: Id(1)] IndicatorInfo Indicator,
    [property: Id(2)] int Year,
    [property: Id(3)] double Central,
    [property: Id(4)] SensitivityTarget? Target,
    [property: Id(5)] bool WithChance,
    [property: Id(6)] string Design,
    [property: Id(7)] long Cases,
    [property: Id(8)] double? Mean,
    [property: Id(9)] double? Deviation,
    [property: Id(10)] int Resamples,
    [property: Id(11)] ImmutableArray<TornadoRow> Tornado,
    [property: Id(12)] ImmutableArray<MorrisRow> Morris,
    [property: Id(13)] ImmutableArray<SobolRow> Sobol,
    [property: Id(14)] ImmutableArray<SobolPairRow> Pairs) : AnalysisResult;
