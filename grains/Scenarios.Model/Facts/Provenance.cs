namespace Scenarios.Model.Facts;

/// <summary>Where a value comes from 数据来源: its kind, its source in words, and the place in the county's files.</summary>
public sealed record Provenance(ProvenanceKind Kind, string Source, Place Place);
