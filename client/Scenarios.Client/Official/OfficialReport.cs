using Scenarios.Client.Documents;

namespace Scenarios.Client.Official;

/// <summary>The report of the mid-term review 中期评估报告（测算稿）: Chinese first, English second, the same numbers in the same order.</summary>
public static class OfficialReport
{
    /// <summary>Makes the report and checks it.</summary>
    /// <exception cref="OfficialReportException">The report contradicts itself: a fault of the program.</exception>
    public static Document Of(ReviewMaterial material)
    {
        ArgumentNullException.ThrowIfNull(material);
        var document = Draw(material);
        OfficialChecks.Throw(material, document, document);
        return document;
    }

    internal static Document Draw(ReviewMaterial material) => new(OfficialCover.Title(Language.Zh, material), [Part(Language.Zh, material), Part(Language.En, material)]);

    private static DocumentPart Part(Language language, ReviewMaterial material)
    {
        var draft = new Draft(language, material);
        Chapter[] chapters = [new OpeningChapter(draft), new OverallChapter(draft), new IndicatorsChapter(draft), new TasksChapter(draft), new ProjectsChapter(draft), new GapsChapter(draft), new OutlookChapter(draft), new MeasuresChapter(draft), new AnnexChapter(draft), new ClosingChapter(draft)];
        foreach (var chapter in chapters)
        {
            chapter.Write();
        }

        return new DocumentPart(language, OfficialCover.Of(language, material), draft.Pieces, OfficialCover.Footer(language, material));
    }
}
