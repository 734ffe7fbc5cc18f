using System.Collections.Immutable;
using Scenarios.Client.Documents;

namespace Scenarios.Client.Official;

/// <summary>The brief of the mid-term review 汇报提要: two pages in each language.</summary>
public static class OfficialBrief
{
    /// <summary>So many targets are told; the others are in the report.</summary>
    private const int Most = 6;

    /// <summary>Makes the brief and checks it.</summary>
    /// <param name="material">What it tells.</param>
    /// <param name="report">The report that it must not contradict; drawn here when it is not there.</param>
    /// <exception cref="OfficialReportException">The brief contradicts itself: a fault of the program.</exception>
    public static Document Of(ReviewMaterial material, Document? report = null)
    {
        ArgumentNullException.ThrowIfNull(material);
        var document = new Document(OfficialCover.Title(Language.Zh, material), [Part(Language.Zh, material), Part(Language.En, material)]);
        OfficialChecks.Throw(material, document, report ?? OfficialReport.Draw(material));
        return document;
    }

    private static DocumentPart Part(Language language, ReviewMaterial material)
    {
        var draft = new Draft(language, material);
        draft.Say([Run.Name(language[material.County.Name]), draft.Text("五年规划中期评估汇报提要（测算稿）", ": brief of the mid-term evaluation (draft estimate)")], ParagraphStyle.Centred);
        new HeadlineSentences(draft).Write();
        new TargetFigure(draft).Write();
        var sentences = new TargetSentences(draft);
        draft.Say([draft.Text("滞后指标", "Lagging indicators")], ParagraphStyle.Centred);
        var lagging = draft.Rows.Where(r => r.Class == "lagging").OrderByDescending(r => r.Binding).Take(Most).ToArray();
        foreach (var row in lagging)
        {
            sentences.Tell(row);
        }

        if (lagging.Length == 0)
        {
            draft.Nothing();
        }

        draft.Say([draft.Text("主要目标的完成把握", "Chances of the headline targets")], ParagraphStyle.Centred);
        var headline = draft.Rows.Where(r => r is { Headline: true, Tracked: false, Probability: not null }).Take(Most).ToArray();
        var cells = new TargetCells(draft);
        if (headline.Length > 0)
        {
            draft.Table(
                "chances",
                "完成把握（十次中约有几次）",
                "Chances (about so many times in ten)",
                [draft.Head("目标", "Target", 3), draft.Head("十次中", "In ten", 2.6, TableAlignment.Centre), draft.Head("完成把握", "Chance", 1.3, TableAlignment.Centre), draft.Head("趋势判断", "Outlook", 1.8, TableAlignment.Centre), draft.Head("处理意见", "Treatment", 1.4)],
                headline.Select(r => (ImmutableArray<ImmutableArray<Run>>)[cells.Name(r), [Run.Words(OfficialNumbers.Dots(r.Probability!.Value))], [draft.Numbers.ShortChance(r.Probability.Value)], cells.Trend(r), [Run.Words(draft.Words.ShortTreatment(r.Treatment))]]),
                note: false);
        }
        else
        {
            draft.Nothing();
        }

        draft.Say([draft.Text("本提要为测算稿，详见评估报告；没有写进假设的风险不在测算之内。", "A draft estimate; the report has the whole. Risks that no assumption holds are not in it.")], ParagraphStyle.Note);
        return new DocumentPart(language, null, draft.Pieces, OfficialCover.Footer(language, material));
    }
}
