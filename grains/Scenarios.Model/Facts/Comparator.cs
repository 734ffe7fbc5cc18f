namespace Scenarios.Model.Facts;

/// <summary>What has been seen 可比参照: a path that leaves the range from low to high (each may be open) is flagged, never stopped.</summary>
public sealed record Comparator(string Id, double? Low, double? High, string Unit, BilingualText Name, Provenance Provenance);
