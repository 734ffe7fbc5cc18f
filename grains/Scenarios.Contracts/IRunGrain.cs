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
    [AlwaysInterleave]
    [Alias("Progress")]
    IAsyncEnumerable<RunStatus> Progress();

    /// <summary>The result.</summary>
    /// <exception cref="InputFaultException">It is not finished.</exception>
    [AlwaysInterleave]
    [Alias("Summary")]
    Task<RunSummary> Summary();

    /// <summary>Stops at once. What has been added up is kept: started again, the run goes on from there.</summary>
    [AlwaysInterleave]
    [Alias("Cancel")]
    Task<RunStatus> Cancel();

    /// <summary>Forgets the run and its result.</summary>
    [Alias("Forget")]
    Task Forget();
}
