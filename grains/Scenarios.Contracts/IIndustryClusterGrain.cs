namespace Scenarios.Contracts;

/// <summary>An industrial cluster of a live county 产业集群. Key: the live county's key/cluster.</summary>
[Alias("scenario.IIndustryClusterGrain")]
public interface IIndustryClusterGrain : IGrainWithStringKey
{
    /// <summary>Organic growth and projects of a year.</summary>
    [Alias("Produce")]
    Task<ClusterReply> Produce(ClusterRequest request);

    /// <summary>Its own series and those of its projects.</summary>
    [Alias("Pathway")]
    Task<EntityPathway> Pathway();
}
