using Scenarios.Model.Facts;

namespace Benchmarks;

/// <summary>Counties of other sizes with the same totals.</summary>
internal static class CountySizes
{
    /// <summary>Each cluster in equal parts, which grow and stand like it; projects stay with the first.</summary>
    public static County SplitClusters(County county, int parts) => county with
    {
        Clusters = [.. county.Clusters.SelectMany(c => Ids(c.Id, parts).Select(id => c with { Id = id, BaseValueAdded = c.BaseValueAdded / parts }))],
        Locations = [.. county.Locations.SelectMany(l => Ids(l.Cluster, parts).Select(id => l with { Cluster = id }))],
        Parks = [.. county.Parks.Select(p => p with { Clusters = [.. p.Clusters.SelectMany(c => Ids(c, parts))] })],
        Assumptions = [.. county.Assumptions.SelectMany(a => a.Key.Split('.') is ["growth", var cluster, var period]
            ? Ids(cluster, parts).Select(id => a with { Key = $"growth.{id}.{period}" })
            : [a])],
    };

    /// <summary>Each township in equal parts; projects stay in the first.</summary>
    public static County SplitTownships(County county, int parts) => county with
    {
        Townships = [.. county.Townships.SelectMany(t => Ids(t.Id, parts).Select(id => t with
        {
            Id = id,
            PopulationShare = t.PopulationShare / parts,
            AgricultureShare = t.AgricultureShare / parts,
            OtherIndustryShare = t.OtherIndustryShare / parts,
            ServicesShare = t.ServicesShare / parts,
            ConstructionShare = t.ConstructionShare / parts,
        }))],
        Locations = [.. county.Locations.SelectMany(l => Ids(l.Township, parts).Select(id => l with { Township = id, Share = l.Share / parts }))],
        Parks = [.. county.Parks.Select(p => p with { Townships = [.. p.Townships.SelectMany(t => Ids(t, parts))] })],
    };

    // The first keeps its name, which projects and targets use.
    private static IEnumerable<string> Ids(string id, int parts) => Enumerable.Range(0, parts).Select(i => i == 0 ? id : $"{id}-{i + 1}");
}
