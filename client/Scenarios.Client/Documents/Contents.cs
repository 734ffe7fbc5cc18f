namespace Scenarios.Client.Documents;

/// <summary>The list of the headings of the part 目录.</summary>
public sealed record Contents(string Title) : Piece;
