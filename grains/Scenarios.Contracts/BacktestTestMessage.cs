namespace Scenarios.Contracts;

/// <summary>The model against a benchmark, by CRPS 迪博尔德–马里亚诺检验, clustered by origin year.</summary>
/// <param name="Benchmark">random-walk, five-years or national.</param>
/// <param name="Skill">By how much the model's CRPS is lower, as a part of the benchmark's.</param>
/// <param name="Statistic">Below zero the model is better; null with fewer than three origins.</param>
/// <param name="Probability">Two-sided.</param>
/// <param name="Origins">How many origin years.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.BacktestTest")]
public sealed record BacktestTestMessage(
    [property: Id(0)] string Benchmark,
    [property: Id(1)] double Skill,
    [property: Id(2)] double? Statistic,
    [property: Id(3)] double? Probability,
    [property: Id(4)] int Origins);
