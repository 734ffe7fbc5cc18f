using System.Collections.Immutable;

namespace Scenarios.Client.Documents;

/// <summary>Pages across, for wide tables 横排页.</summary>
public sealed record WidePages(ImmutableArray<Piece> Pieces) : Piece
{
    public override IEnumerable<Run> Runs => Pieces.SelectMany(p => p.Runs);
}
