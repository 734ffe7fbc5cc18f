using Scenarios.Contracts;
using Scenarios.Model.Analysis;

namespace Scenarios.Grains.Analyses;

/// <summary>An analysis of requests of one type.</summary>
public abstract class Analysis<TRequest> : IAnalysis
    where TRequest : AnalysisRequest
{
    public Type Request => typeof(TRequest);

    public AnalysisResult Answer(AnalysisRequest request, AnalysisWork work) => Answer((TRequest)request, work);

    /// <summary>Asks the model, and turns what it says into a message; no arithmetic of its own.</summary>
    protected abstract AnalysisResult Answer(TRequest request, AnalysisWork work);
}
