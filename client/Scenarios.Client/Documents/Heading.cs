using System.Collections.Immutable;

namespace Scenarios.Client.Documents;

/// <summary>A heading 标题: level 1 is 一、, 2 is （一）, 3 is 1., 4 is （1）.</summary>
public sealed record Heading(int Level, ImmutableArray<Run> Text) : Piece
{
    public override IEnumerable<Run> Runs => Text;
}
