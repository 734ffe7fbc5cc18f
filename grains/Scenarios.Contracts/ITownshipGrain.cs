namespace Scenarios.Contracts;

/// <summary>A township of a live county 乡镇. Key: the live county's key/township.</summary>
[Alias("scenario.ITownshipGrain")]
public interface ITownshipGrain : IGrainWithStringKey
{
    /// <summary>Takes its part of each year. Gives the last step that it has placed: when that is before the years it was given, it needs those between as well.</summary>
    [Alias("Place")]
    Task<int> Place(PlaceRequest request);

    [Alias("Pathway")]
    Task<EntityPathway> Pathway();
}
