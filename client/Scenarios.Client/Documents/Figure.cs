using System.Collections.Immutable;
using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Documents;

/// <summary>A figure 图, its title under it.</summary>
/// <param name="Id">Names it in the file, the same in every language.</param>
/// <param name="Picture">What is drawn: as SVG or PNG, whatever the file takes.</param>
/// <param name="Title">Its finding, with its number.</param>
/// <param name="Shown">The numbers that are drawn.</param>
public sealed record Figure(string Id, Picture Picture, ImmutableArray<Run> Title, ImmutableArray<Run> Shown) : Piece
{
    public override IEnumerable<Run> Runs => Title;
}
