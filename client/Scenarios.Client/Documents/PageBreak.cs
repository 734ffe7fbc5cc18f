namespace Scenarios.Client.Documents;

/// <summary>A new page 分页.</summary>
public sealed record PageBreak : Piece;
