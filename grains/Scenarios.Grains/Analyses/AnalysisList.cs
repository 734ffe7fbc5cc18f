using Microsoft.Extensions.DependencyInjection;
using Scenarios.Contracts;

namespace Scenarios.Grains.Analyses;

/// <summary>Every kind of analysis there is, found in this assembly 分析目录: one for each type of request.</summary>
public sealed class AnalysisList(IServiceProvider services) : IDisposable
{
    /// <summary>Analyses that work at a time: each takes all processors, and the rest wait.</summary>
    private const int AtATime = 2;

    private readonly SemaphoreSlim turns = new(AtATime);

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

    /// <summary>Works off the turn of whoever asks, as soon as there is room for it.</summary>
    public async Task<T> InTurn<T>(Func<T> work, CancellationToken cancellation)
    {
        await turns.WaitAsync(cancellation);
        try
        {
            return await Task.Run(work, cancellation);
        }
        finally
        {
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();
}
