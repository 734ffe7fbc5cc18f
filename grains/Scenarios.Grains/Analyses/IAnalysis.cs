using Scenarios.Contracts;
using Scenarios.Model.Analysis;

namespace Scenarios.Grains.Analyses;

/// <summary>One kind of analysis 分析类型: answers its own kind of request.</summary>
public interface IAnalysis
{
    /// <summary>The type of its requests.</summary>
    Type Request { get; }

    /// <summary>Answers.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with the request.</exception>
    AnalysisResult Answer(AnalysisRequest request, AnalysisWork work);
}
