using System.Collections.Immutable;

namespace Scenarios.Client.Documents;

/// <summary>The part of a document that is in one language 文档部分.</summary>
/// <param name="Language">Of all of its text.</param>
/// <param name="Cover">Null where it begins with its title.</param>
/// <param name="Pieces">What follows.</param>
/// <param name="Footer">At the foot of each page, before the number of the page.</param>
public sealed record DocumentPart(Language Language, Cover? Cover, ImmutableArray<Piece> Pieces, string Footer)
{
    /// <summary>Its pieces, those on wide pages as well.</summary>
    public IEnumerable<Piece> Everything => Pieces.SelectMany(p => p is WidePages wide ? wide.Pieces : [p]);

    /// <summary>Its headings, in order.</summary>
    public IEnumerable<Heading> Headings => Everything.OfType<Heading>();

    public IEnumerable<DocumentTable> Tables => Everything.OfType<DocumentTable>();

    public IEnumerable<Figure> Figures => Everything.OfType<Figure>();
}
