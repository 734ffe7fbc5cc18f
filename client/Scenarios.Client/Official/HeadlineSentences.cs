using System.Collections.Immutable;
using Scenarios.Client.Documents;

namespace Scenarios.Client.Official;

/// <summary>P1 to P4.</summary>
internal sealed class HeadlineSentences(Draft draft)
{
    private readonly OfficialNumbers numbers = draft.Numbers;

    public void Write()
    {
        var counts = draft.Counts;
        draft.Say(
            OfficialPatterns.P1,
            ("as_of", draft.Language.IsChinese ? [numbers.Year(draft.Review.AsOf), Run.Words("年")] : [numbers.Year(draft.Review.AsOf)]),
            ("N", [numbers.Count(counts.All, "P1.N")]),
            ("R", [numbers.Count(counts.Rated, "P1.R")]),
            ("a", [numbers.Count(counts.Ahead, "P1.a")]),
            ("b", [numbers.Count(counts.Faster, "P1.b")]),
            ("c", [numbers.Count(counts.OnTrack, "P1.c")]),
            ("d", [numbers.Count(counts.Lagging, "P1.d")]),
            ("u", [numbers.Count(counts.SetAbove, "P1.u")]),
            ("m", [numbers.Count(counts.Unknown, "P1.m")]));
        if (counts.Overridden > 0)
        {
            draft.Say(OfficialPatterns.Overridden, ("n", [numbers.Count(counts.Overridden)]));
        }

        var lagging = draft.Rows.Where(r => r is { Binding: true, Class: "lagging" }).Select(r => Run.Name(draft.Words.Indicator(r))).ToArray();
        ImmutableArray<(string, ImmutableArray<Run>)> names = lagging.Length == 0 ? [] : [("names", Listed(draft, lagging))];
        draft.Say(OfficialPatterns.P2, [("Nb", [numbers.Count(draft.Binding.All)]), ("Rb", [numbers.Count(draft.Binding.Rated)]), ("db", [numbers.Count(draft.Binding.Lagging)]), .. names]);
        if (MedianProgress.Of(draft) is { } median)
        {
            draft.Say(
                OfficialPatterns.P3,
                ("tau", [numbers.Percent(median.Time, 0)]),
                ("p", [numbers.Percent(median.Progress)]),
                ("side", [draft.Text(median.Points >= 0 ? "高于" : "低于", median.Points >= 0 ? "ahead of" : "behind")]),
                ("d", [numbers.Plain(Math.Abs(median.Points))]),
                ("y", [numbers.Plain(Math.Abs(median.Years))]));
        }

        // Before any probability.
        if (draft.Review.Knowledge is [.., { Outside: true }])
        {
            draft.Say(OfficialPatterns.Outside);
        }

        var trends = draft.Trends;
        draft.Say(OfficialPatterns.P4, ("T", [numbers.Year(draft.TargetYear)]), ("k1", [numbers.Count(trends.Likely)]), ("k2", [numbers.Count(trends.Uncertain)]), ("k3", [numbers.Count(trends.Difficult)]), ("k4", [numbers.Count(trends.NotProjected)]));
    }

    /// <summary>Names, one after the other.</summary>
    public static ImmutableArray<Run> Listed(Draft draft, IEnumerable<Run> names) => [.. names.SelectMany((n, i) => i == 0 ? new[] { n } : [draft.Text("、", ", "), n])];
}
