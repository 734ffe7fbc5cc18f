namespace Scenarios.Client.Documents;

/// <summary>A piece of a document, one after the other 文档构件.</summary>
public abstract record Piece
{
    /// <summary>Every stretch of text in it.</summary>
    public virtual IEnumerable<Run> Runs => [];
}
