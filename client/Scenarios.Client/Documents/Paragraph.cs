using System.Collections.Immutable;

namespace Scenarios.Client.Documents;

/// <summary>A paragraph 段落.</summary>
public sealed record Paragraph(ImmutableArray<Run> Text, ParagraphStyle Style = ParagraphStyle.Body) : Piece
{
    public override IEnumerable<Run> Runs => Text;
}
