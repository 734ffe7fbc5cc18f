using Scenarios.Client.Documents;
using Scenarios.Client.Official;

namespace Scenarios.Cli.Tests.Official;

/// <summary>Each check is broken on purpose.</summary>
public sealed class OfficialChecksTest
{
    private static readonly Document Report = OfficialReport.Of(Sample.Material);

    private static void Fails(string check, ReviewMaterial material, Document document) => Assert.Contains(OfficialChecks.Of(material, document, document), f => f.StartsWith(check + ":", StringComparison.Ordinal));

    private static Document With(int part, Func<Piece, Piece> change) =>
        Report with { Parts = Report.Parts.SetItem(part, Report.Parts[part] with { Pieces = [.. Report.Parts[part].Pieces.Select(p => p is WidePages w ? new WidePages([.. w.Pieces.Select(change)]) : change(p))] }) };

    private static Document Rewritten(string key, Func<Run, Run> change, int part = 0) => With(part, p => p switch
    {
        Paragraph paragraph => paragraph with { Text = [.. paragraph.Text.Select(r => r.Key == key ? change(r) : r)] },
        Figure figure => figure with { Shown = [.. figure.Shown.Select(r => r.Key == key ? change(r) : r)] },
        DocumentTable table => table with { Rows = [.. table.Rows.Select(r => r.Select(c => (System.Collections.Immutable.ImmutableArray<Run>)[.. c.Select(x => x.Key == key ? change(x) : x)])).Select(r => System.Collections.Immutable.ImmutableArray.CreateRange(r))] },
        _ => p,
    });

    [Fact]
    public void ASoundReportPassesThemAll() => Assert.Empty(OfficialChecks.Of(Sample.Material, Report, Report));

    [Theory]
    [InlineData("P1.a")]
    [InlineData("P1.u")]
    [InlineData("figure.c")]
    [InlineData("figure.N")]
    [InlineData("table.d")]
    [InlineData("table.m")]
    public void CountsThatDoNotAddUpAreFound(string key) => Fails("counts", Sample.Material, Rewritten(key, r => r with { Text = "5" }));

    [Fact]
    public void ANumberThatIsInNoTableIsFound() => Fails("numbers", Sample.Material, With(0, p => p is Paragraph { Style: ParagraphStyle.Body } q ? q with { Text = [.. q.Text, Run.Number("77.7", 0.777)] } : p));

    [Fact]
    public void ANumberInWordsThatStandsForNothingIsFound() => Fails("numbers", Sample.Material, With(0, p => p is Heading { Level: 1 } h ? h with { Text = [.. h.Text, Run.Words("增长8%")] } : p));

    [Fact]
    public void AGapThatDoesNotAddUpIsFound()
    {
        var gap = Sample.Material.Review.Gaps[0];
        Fails("gaps", Sample.Material with { Review = Sample.Material.Review with { Gaps = [gap with { Actual = gap.Actual + 1 }] } }, Report);
    }

    [Fact]
    public void ATableOfAGapThatDoesNotAddUpIsFound() => Fails("gaps", Sample.Material, Rewritten("gap:gdp_nominal:actual", r => r with { Value = r.Value + 1 }));

    [Fact]
    public void AnotherNumberInTheOtherLanguageIsFound() => Fails("languages", Sample.Material, Rewritten("P1.R", r => r with { Value = 7 }, part: 1));

    [Fact]
    public void APieceThatOneLanguageLacksIsFound() => Fails("languages", Sample.Material, Report with { Parts = Report.Parts.SetItem(1, Report.Parts[1] with { Pieces = Report.Parts[1].Pieces.RemoveAt(3) }) });

    [Fact]
    public void AProjectedValueOfATrackedIndicatorIsFound()
    {
        Assert.Contains(Assert.Throws<OfficialReportException>(() => OfficialReport.Of(Sample.With(r => r.Target == "forest-cover" ? r with { Median = 0.335 } : r))).Faults, f => f.StartsWith("tracked: forest-cover", StringComparison.Ordinal));
        Fails("tracked", Sample.Material, With(0, p => p is DocumentTable { Id: "tracked" } t ? t with { Rows = [.. t.Rows.Select(r => r.SetItem(5, [Run.Number("11.5", 11.5, "projected:schooling")]))] } : p));
    }

    [Fact]
    public void ALowerValueOfABindingTargetIsFound()
    {
        Assert.Contains(Assert.Throws<OfficialReportException>(() => OfficialReport.Of(Sample.With(r => r.Target == "secondary-share" ? r with { Binding = true } : r))).Faults, f => f.StartsWith("binding: secondary-share", StringComparison.Ordinal));
    }
}
