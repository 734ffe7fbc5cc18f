using System.Collections.Immutable;
using Scenarios.Client.Charts.Marks;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>A report as it is written, in one language 报告草稿.</summary>
internal sealed class Draft
{
    private const string ChineseNumbers = "一二三四五六七八九十";

    private readonly List<Piece> pieces = [];
    private int chapter;
    private int section;
    private int table;

    public Draft(Language language, ReviewMaterial material)
    {
        (Language, Material, Words, Numbers) = (language, material, new OfficialWords(language, material.County), new OfficialNumbers(language));
        Counts = ReviewCounts.Of(Review.Rows);
        Binding = ReviewCounts.Of(Review.Rows.Where(r => r.Binding));
        Expected = ReviewCounts.Of(Review.Rows.Where(r => !r.Binding));
        Trends = TrendCounts.Of(Review.Rows);
    }

    public Language Language { get; }

    public ReviewMaterial Material { get; }

    public ReviewResult Review => Material.Review;

    public OfficialWords Words { get; }

    public OfficialNumbers Numbers { get; }

    public ReviewCounts Counts { get; }

    public ReviewCounts Binding { get; }

    public ReviewCounts Expected { get; }

    public TrendCounts Trends { get; }

    /// <summary>The last year of the plan.</summary>
    public int TargetYear => Review.Rows.Max(r => r.TargetYear);

    /// <summary>Rows that count: a second reading is told beside the first.</summary>
    public IEnumerable<ReviewRow> Rows => Review.Rows.Where(r => r.Reading.Length == 0);

    public ImmutableArray<Piece> Pieces => [.. pieces];

    public Run Text(string zh, string en) => Run.Words(Language[zh, en]);

    public ImmutableArray<Run> Fill(LocalText pattern, params ReadOnlySpan<(string Key, ImmutableArray<Run> Runs)> values) => PatternText.Fill(Language, pattern, values);

    public void Add(Piece piece) => pieces.Add(piece);

    /// <summary>一、 or 1.</summary>
    public void Chapter(string zh, string en)
    {
        (chapter, section) = (chapter + 1, 0);
        Add(new Heading(1, [Run.Ordinal(Language[$"{ChineseNumbers[chapter - 1]}、", $"{chapter}. "]), Text(zh, en)]));
    }

    /// <summary>（一） or (1), with its finding.</summary>
    public void Section(LocalText finding, params ReadOnlySpan<(string Key, ImmutableArray<Run> Runs)> values)
    {
        section++;
        Add(new Heading(2, [Run.Ordinal(Language[$"（{ChineseNumbers[section - 1]}）", $"({section}) "]), .. Fill(finding, values)]));
    }

    public void Say(LocalText pattern, params ReadOnlySpan<(string Key, ImmutableArray<Run> Runs)> values) => Add(new Paragraph(Fill(pattern, values)));

    public void Say(ImmutableArray<Run> text, ParagraphStyle style = ParagraphStyle.Body) => Add(new Paragraph(text, style));

    public void Nothing() => Say(OfficialPatterns.Nothing);

    /// <summary>A table of the body, numbered as it comes.</summary>
    public void Table(string id, string zh, string en, ImmutableArray<TableHead> heads, IEnumerable<ImmutableArray<ImmutableArray<Run>>> rows, bool note = true)
    {
        table++;
        Add(new DocumentTable(id, [Run.Ordinal(Language[$"表{table} ", $"Table {table}. "]), Text(zh, en)], heads, [.. rows], note ? Note : ""));
    }

    /// <summary>A table of the annex, by its own number.</summary>
    public void Annex(int number, string zh, string en, ImmutableArray<TableHead> heads, IEnumerable<ImmutableArray<ImmutableArray<Run>>> rows)
    {
        Say([Run.Ordinal(Language[$"附表{number}", $"Annex {number}"])], ParagraphStyle.Annex);
        ImmutableArray<ImmutableArray<ImmutableArray<Run>>> all = [.. rows];
        if (all.IsEmpty)
        {
            Say([Text(zh, en)], ParagraphStyle.Centred);
            Nothing();
            return;
        }

        Add(new DocumentTable($"annex-{number}", [Text(zh, en)], heads, all, Note));
    }

    public void Figure(int number, string id, Picture picture, ImmutableArray<Run> finding, IEnumerable<Run> shown) =>
        Add(new Figure(id, picture, [Run.Ordinal(Language[$"图{number} ", $"Figure {number}. "]), .. finding], [.. shown]));

    public TableHead Head(string zh, string en, double weight = 1, TableAlignment alignment = TableAlignment.Left) => new(Text(zh, en), weight, alignment);

    public TableHead Head(int year, double weight = 1) => new(Numbers.Year(year) with { Text = Language[$"{year}年", $"{year}"] }, weight, TableAlignment.Right);

    public static ImmutableArray<Run> None { get; } = [Run.Words("—")];

    private string Note => Language[
        "注：绝对数按现价计算，增长速度按不变价格计算（注明现价的除外）；部分数据因四舍五入，分项与合计可能不等，未作机械调整。",
        "Note: amounts are in current prices, growth is in constant prices unless it says nominal; parts may not add up to totals because of rounding, and were not adjusted."];
}
