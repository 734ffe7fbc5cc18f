using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Scenarios.Client.Documents;
using Scenarios.Client.Official;

namespace Scenarios.Cli.Tests.Official;

public sealed class DocxDocumentTest
{
    private static readonly byte[] Made = Docx();

    [Fact]
    public void TheFileFollowsTheSchema()
    {
        using var word = Open();
        Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2016).Validate(word).Select(e => $"{e.Path?.XPath}: {e.Description}"));
    }

    [Fact]
    public void TheSameDocumentGivesTheSameBytes() => Assert.Equal(Made, Docx());

    [Fact]
    public void PagesAreA4WithTheMarginsOfOfficialPapersAndTheAnnexLiesAcross()
    {
        using var word = Open();
        var sections = word.MainDocumentPart!.Document!.Descendants<SectionProperties>().ToArray();
        var upright = sections.Where(s => s.GetFirstChild<PageSize>()!.Orient?.Value != PageOrientationValues.Landscape).ToArray();

        // Each language: before the wide pages, and after them. In twips: 37, 26, 35, 28 mm of 210 by 297.
        Assert.Equal((6, 4), (sections.Length, upright.Length));
        Assert.All(upright, s =>
        {
            var (size, margin) = (s.GetFirstChild<PageSize>()!, s.GetFirstChild<PageMargin>()!);
            Assert.Equal((11906u, 16838u), (size.Width!.Value, size.Height!.Value));
            Assert.Equal((2098, 1474u, 1984, 1587u), (margin.Top!.Value, margin.Right!.Value, margin.Bottom!.Value, margin.Left!.Value));
            Assert.Equal(560, s.GetFirstChild<DocGrid>()!.LinePitch!.Value);
        });
    }

    [Fact]
    public void HeadsAreRepeatedAndNoRowIsSplit()
    {
        using var word = Open();
        var tables = word.MainDocumentPart!.Document!.Descendants<Table>().ToArray();
        Assert.NotEmpty(tables);
        Assert.All(tables, t => Assert.NotNull(t.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>()));
        Assert.All(tables.SelectMany(t => t.Elements<TableRow>()), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<CantSplit>()));
    }

    [Fact]
    public void FontsThatAreMissingHaveThoseThatTakeTheirPlace()
    {
        using var word = Open();
        var fonts = word.MainDocumentPart!.FontTablePart!.Fonts!.Elements<Font>().ToDictionary(f => f.Name!.Value!, f => f.GetFirstChild<AltName>()!.Val!.Value);
        Assert.Equal(("宋体", "仿宋", "楷体"), (fonts["方正小标宋简体"], fonts["仿宋_GB2312"], fonts["楷体_GB2312"]));
    }

    [Fact]
    public void EachPageHasItsNumberAndTheDigestOfTheRun()
    {
        using var word = Open();
        var footers = word.MainDocumentPart!.FooterParts.Select(f => f.Footer!).ToArray();
        Assert.Equal(2, footers.Length);
        Assert.All(footers, f => Assert.Contains("01234567", f.InnerText, StringComparison.Ordinal));
        Assert.All(footers, f => Assert.Equal(" PAGE ", f.Descendants<SimpleField>().Single().Instruction!.Value));
    }

    private static WordprocessingDocument Open() => WordprocessingDocument.Open(new MemoryStream(Made), false);

    private static byte[] Docx()
    {
        using var made = new MemoryStream();
        DocxDocument.Write(OfficialReport.Of(Sample.Material), made);
        return made.ToArray();
    }
}
