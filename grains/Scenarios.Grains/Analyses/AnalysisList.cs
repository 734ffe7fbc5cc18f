using Microsoft.Extensions.DependencyInjection;
using Scenarios.Contracts;

namespace Scenarios.Grains.Analyses;

/// <summary>Every kind of analysis there is, found in this assembly 分析目录: one for each type of request.</summary>
public sealed class AnalysisList(IServiceProvider services)
{
    private readonly Lazy<Dictionary<Type, IAnalysis>> all = new(() => typeof(IAnalysis).Assembly.GetTypes()
        .Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IAnalysis)))
        .Select(t => (IAnalysis)ActivatorUtilities.CreateInstance(services, t))
        .ToDictionary(a => a.Request));

    /// <summary>The analysis that answers a request.</summary>
    public IAnalysis Of(AnalysisRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return all.Value[request.GetType()];
    }
}
