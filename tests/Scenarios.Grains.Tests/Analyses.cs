using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

/// <summary>The shortest way from a question to its answer.</summary>
internal static class Analyses
{
    public static IAnalysisGrain Of(ScenarioCluster cluster, AnalysisRequest request) => cluster.Grains.GetGrain<IAnalysisGrain>(request.Key());

    /// <summary>Waits until an analysis has ended, and sees to it that its progress never goes back.</summary>
    public static async Task<AnalysisStatus> Ended(ScenarioCluster cluster, AnalysisRequest request)
    {
        var grain = Of(cluster, request);
        await grain.Start(request);
        AnalysisStatus? last = null;
        await foreach (var status in grain.Progress(Guid.NewGuid()))
        {
            Assert.True(last is null || status.Seconds >= last.Seconds, "time went back");
            last = status;
        }

        return last!;
    }

    /// <summary>The answer; its faults fail the test.</summary>
    public static async Task<TResult> Answer<TResult>(ScenarioCluster cluster, AnalysisRequest request)
        where TResult : AnalysisResult
    {
        var status = await Ended(cluster, request);
        Assert.Empty(status.Faults);
        return Assert.IsType<TResult>(await Of(cluster, request).Result());
    }
}
