using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>
/// What has been published of a county 已公布实际值. Key: county id. Every import is a vintage of its own and none is ever changed; what was known on a day is the value that was
/// published last up to it. The county's own files are the first vintage, with number 0.
/// </summary>
[Alias("scenario.IReviewGrain")]
public interface IReviewGrain : IGrainWithStringKey
{
    /// <summary>Keeps the values of a file as a new vintage. The same file again, with the same date and kind, is the vintage that is there.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with it; nothing was kept.</exception>
    [Alias("Import")]
    Task<VintageInfo> Import(ActualsImport import);

    /// <summary>All vintages, the first first.</summary>
    [Alias("Vintages")]
    Task<ImmutableArray<VintageInfo>> Vintages();

    /// <summary>Every value that was published up to a day, or all: by indicator and year, in the order of publication.</summary>
    /// <param name="indicator">Only of this one; of all when null.</param>
    /// <param name="publishedUntil">The day; null for all.</param>
    /// <exception cref="InputFaultException">There is no such indicator.</exception>
    [Alias("Values")]
    Task<ImmutableArray<ActualMessage>> Values(string? indicator, DateOnly? publishedUntil);
}
