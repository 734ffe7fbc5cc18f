using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Scenarios.Contracts;

/// <summary>The runs of a county 运算目录. Key: the county's id.</summary>
[Alias("scenario.IRunCatalogueGrain")]
public interface IRunCatalogueGrain : IGrainWithStringKey
{
    /// <summary>Newest first.</summary>
    [AlwaysInterleave]
    [Alias("List")]
    Task<ImmutableArray<RunStatus>> List();

    /// <summary>The keys of runs that have not ended, so that somebody sees to it that they go on.</summary>
    [AlwaysInterleave]
    [Alias("Open")]
    Task<ImmutableArray<string>> Open();

    /// <summary>How many ended runs are kept.</summary>
    [AlwaysInterleave]
    [Alias("Retention")]
    Task<int> Retention();

    /// <summary>Sets how many ended runs are kept; older ones are taken off the list.</summary>
    /// <returns>Those, for whoever calls to <see cref="IRunGrain.Discard"/>: a run may be asking this grain meanwhile.</returns>
    /// <exception cref="InputFaultException">The number is out of range, or there is no such county.</exception>
    [Alias("Retain")]
    Task<ImmutableArray<string>> Retain(int runs);

    /// <summary>Notes a run that begins.</summary>
    [Alias("Begin")]
    Task Begin(string run);

    /// <summary>Notes that a run has ended; the oldest beyond what is kept are taken off the list.</summary>
    /// <returns>Those, as with <see cref="Retain"/>.</returns>
    [Alias("Close")]
    Task<ImmutableArray<string>> Close(string run);

    /// <summary>Notes that a run has been forgotten.</summary>
    [Alias("Drop")]
    Task Drop(string run);
}
