using System.Collections.Immutable;

namespace Scenarios.Client.Documents;

/// <summary>A table 表: its title above, its note under it. The head is repeated on every page and no row is split.</summary>
/// <param name="Id">Names it in the file, the same in every language.</param>
/// <param name="Title">With its number.</param>
/// <param name="Heads">Of its columns.</param>
/// <param name="Rows">A cell for every column.</param>
/// <param name="Note">May be empty.</param>
public sealed record DocumentTable(string Id, ImmutableArray<Run> Title, ImmutableArray<TableHead> Heads, ImmutableArray<ImmutableArray<ImmutableArray<Run>>> Rows, string Note = "") : Piece
{
    public override IEnumerable<Run> Runs => [.. Title, .. Heads.Select(h => h.Title), .. Cells];

    /// <summary>What stands in its cells.</summary>
    public IEnumerable<Run> Cells => Rows.SelectMany(r => r).SelectMany(c => c);
}
