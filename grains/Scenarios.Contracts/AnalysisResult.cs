namespace Scenarios.Contracts;

/// <summary>The answer of an analysis 分析结果. Each kind of analysis has its own.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.AnalysisResult")]
public abstract record AnalysisResult;
