using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks which assumptions matter to an indicator or a target 敏感性分析请求.</summary>
/// <param name="Scenario">Under which scenario.</param>
/// <param name="Method">How.</param>
/// <param name="Indicator">Nominal GDP when null.</param>
/// <param name="Year">The end of the first plan period when null.</param>
/// <param name="Target">In place of indicator and year.</param>
/// <param name="ByFamily">Whether each family of assumptions is one factor.</param>
/// <param name="WithChance">Whether projects and yearly shocks are drawn, too.</param>
/// <param name="SecondOrder">Whether Sobol' indices of pairs are wanted.</param>
/// <param name="Samples">N of Sobol'.</param>
/// <param name="Trajectories">r of Morris.</param>
/// <param name="Levels">p of Morris.</param>
/// <param name="Seed">Of the random numbers.</param>
/// <param name="Run">The run whose draws are analysed; null to draw afresh.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SensitivityRequest")]
public sealed record SensitivityRequest(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] SensitivityMethod Method,
    [property: Id(2)] string? Indicator,
    [property: Id(3)] int? Year,
    [property: Id(4)] string? Target,
    [property: Id(5)] bool ByFamily,
    [property: Id(6)] bool WithChance,
    [property: Id(7)] bool SecondOrder,
    [property: Id(8)] int Samples,
    [property: Id(9)] int Trajectories,
    [property: Id(10)] int Levels,
    [property: Id(11)] ulong Seed,
    [property: Id(12)] SensitivityRun? Run) : AnalysisRequest(Scenario.County)
{
    /// <inheritdoc/>
    public override string Spelt() => string.Join('\n', new object?[]
    {
        Scenario.Digest, Method, Indicator, Year, Target, ByFamily, WithChance, SecondOrder, Samples, Trajectories, Levels, Seed, Run?.Design, Run?.Draws,
    }.Select(v => Convert.ToString(v, CultureInfo.InvariantCulture)));
}
