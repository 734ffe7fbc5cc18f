using System.Collections.Immutable;
using Orleans.Concurrency;

namespace Scenarios.Contracts;

/// <summary>
/// A planner's scenario and its revisions 情景. Key: county/id. Its single writer; every revision is kept.
/// Reading interleaves with writing and sees what has been acknowledged: scenarios read each other while they are revised.
/// </summary>
[Alias("scenario.IScenarioGrain")]
public interface IScenarioGrain : IGrainWithStringKey
{
    /// <summary>A revision, or the latest.</summary>
    /// <exception cref="InputFaultException">There is no such scenario or revision.</exception>
    [AlwaysInterleave]
    [Alias("Read")]
    Task<StoredRevision> Read(int? revision);

    /// <summary>Writes a new revision with this text.</summary>
    /// <exception cref="InputFaultException">The text has faults; nothing was written.</exception>
    /// <exception cref="RevisionConflictException">Somebody else was first; nothing was written.</exception>
    [Alias("Revise")]
    Task<RevisionInfo> Revise(byte[] text, RevisionRequest request);

    /// <summary>Sets and unsets levers in the latest text, which keeps its comments and order, as a new revision.</summary>
    [Alias("Edit")]
    Task<RevisionInfo> Edit(ImmutableArray<string> sets, ImmutableArray<string> unsets, RevisionRequest request);

    /// <summary>Writes an old revision's text as a new revision.</summary>
    [Alias("Restore")]
    Task<RevisionInfo> Restore(int revision, RevisionRequest request);

    /// <summary>The last so many revisions, newest first.</summary>
    [Alias("History")]
    Task<ImmutableArray<RevisionInfo>> History(int last);

    /// <summary>Its place in a list; null when nothing has been written.</summary>
    [AlwaysInterleave]
    [Alias("Summary")]
    Task<ScenarioSummary?> Summary();
}
