namespace Scenarios.Contracts;

/// <summary>A sector of a live county 行业. Key: the live county's key/sector. Calls are idempotent: a sector that has lost its pathway takes it again.</summary>
[Alias("scenario.ISectorGrain")]
public interface ISectorGrain : IGrainWithStringKey
{
    /// <summary>Asks its clusters for a year, in parallel, and adds up.</summary>
    [Alias("Produce")]
    Task<SectorReply> Produce(SectorRequest request);

    /// <summary>Closes its account of a year. Null when it has lost that year: then it is to be produced again.</summary>
    [Alias("Close")]
    Task<SectorCloseReply?> Close(SectorCloseRequest request);

    [Alias("Pathway")]
    Task<EntityPathway> Pathway();
}
