using Orleans.Concurrency;

namespace Scenarios.Contracts;

/// <summary>
/// One analysis 分析. Key: county/digest of the request. It is started, then followed and asked for its answer. An answer is kept in memory for a while only: the same question
/// has the same answer, so that a lost one is asked again.
/// </summary>
[Alias("scenario.IAnalysisGrain")]
public interface IAnalysisGrain : IGrainWithStringKey
{
    /// <summary>Starts the analysis; one that is under way or done stays as it is. Idempotent.</summary>
    [Alias("Start")]
    Task<AnalysisStatus> Start(AnalysisRequest request);

    /// <summary>How it stands; unknown when nobody has started it here.</summary>
    [AlwaysInterleave]
    [Alias("Status")]
    Task<AnalysisStatus> Status();

    /// <summary>The status again and again, until it has ended.</summary>
    /// <param name="follower">Names who follows it, should they <see cref="Leave"/>.</param>
    [AlwaysInterleave]
    [Alias("Progress")]
    IAsyncEnumerable<AnalysisStatus> Progress(Guid follower);

    /// <summary>The answer; null when there is none here, as after a lost silo: then it is to be started again.</summary>
    [AlwaysInterleave]
    [Alias("Result")]
    Task<AnalysisResult?> Result();

    /// <summary>Whoever started or followed it wants it no more. It stops at once, unless somebody else follows it.</summary>
    [AlwaysInterleave]
    [Alias("Leave")]
    Task<AnalysisStatus> Leave(Guid follower);
}
