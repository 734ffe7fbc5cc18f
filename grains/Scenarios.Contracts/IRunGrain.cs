using Orleans.Concurrency;

namespace Scenarios.Contracts;

/// <summary>
/// The life of one ensemble run 运算. Key: county/digest of the request. It spreads batches of draws over all silos and adds them up in draw order; what it has added is kept
/// from time to time, so that after a lost silo or a restart only the missing batches are run.
/// </summary>
[Alias("scenario.IRunGrain")]
public interface IRunGrain : IGrainWithStringKey
{
    /// <summary>Starts the run, or goes on with it; a finished one stays as it is. Idempotent.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with the request.</exception>
    [Alias("Start")]
    Task<RunStatus> Start(RunRequest request);

    /// <summary>What <see cref="Start"/> would refuse; nothing is started.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with the request.</exception>
    [Alias("Check")]
    Task Check(RunRequest request);

    [AlwaysInterleave]
    [Alias("Status")]
    Task<RunStatus> Status();

    /// <summary>The status again and again, until the run has ended.</summary>
    /// <param name="follower">Names who follows it, should they <see cref="Leave"/>.</param>
    [AlwaysInterleave]
    [Alias("Progress")]
    IAsyncEnumerable<RunStatus> Progress(Guid follower);

    /// <summary>Whoever started or followed it wants it no more. It stops at once, as with <see cref="Cancel"/>, unless somebody else follows it.</summary>
    [AlwaysInterleave]
    [Alias("Leave")]
    Task<RunStatus> Leave(Guid follower);

    /// <summary>The result.</summary>
    /// <exception cref="InputFaultException">It is not finished.</exception>
    [AlwaysInterleave]
    [Alias("Summary")]
    Task<RunSummary> Summary();

    /// <summary>Stops at once, for everybody. What has been added up is kept: started again, the run goes on from there.</summary>
    [AlwaysInterleave]
    [Alias("Cancel")]
    Task<RunStatus> Cancel();

    /// <summary>Forgets the run and its result.</summary>
    /// <exception cref="InputFaultException">It is under way: somebody may wait for it.</exception>
    [Alias("Forget")]
    Task Forget();

    /// <summary>Clears what is kept of an ended run that the catalogue has on its list no more. One that has been started again meanwhile is on the list again, and stays.</summary>
    [Alias("Discard")]
    Task Discard();
}
