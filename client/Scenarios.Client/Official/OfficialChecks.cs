using System.Globalization;
using Scenarios.Client.Documents;

namespace Scenarios.Client.Official;

/// <summary>
/// What has to hold before a report is written 报告自检: counts add up in sentence, figure and table; every number is found in a table or in the review; gap accounts add up;
/// both languages tell the same numbers; nothing is projected of tracked indicators; nothing lower is proposed for binding ones.
/// </summary>
public static class OfficialChecks
{
    private const double Tolerance = 1e-9;

    /// <param name="material">What the document is made of.</param>
    /// <param name="document">What is checked.</param>
    /// <param name="tables">Where the numbers of its text are found: itself, or the report that it is an extract of.</param>
    /// <exception cref="OfficialReportException">Everything that does not hold.</exception>
    public static void Throw(ReviewMaterial material, Document document, Document tables)
    {
        ArgumentNullException.ThrowIfNull(material);
        ArgumentNullException.ThrowIfNull(document);
        if (Of(material, document, tables).ToArray() is { Length: > 0 } faults)
        {
            throw new OfficialReportException(faults);
        }
    }

    /// <summary>Everything that does not hold.</summary>
    public static IEnumerable<string> Of(ReviewMaterial material, Document document, Document tables) =>
    [
        .. document.Parts.SelectMany(p => Counts(p, document == tables)),
        .. document.Parts.Zip(tables.Parts).SelectMany(p => NumbersFound(material, p.First, p.Second)),
        .. GapsAdd(material, document),
        .. SameNumbers(document),
        .. Tracked(material, document),
        .. BindingKept(material, document),
    ];

    private static string Fault(string check, string what) => $"{check}: {what}";

    // a + b + c + d = R and R + u + m = N.
    private static IEnumerable<string> Counts(DocumentPart part, bool whole)
    {
        (string Place, Run[] Runs)[] places =
        [
            ("P1", [.. part.Everything.OfType<Paragraph>().SelectMany(p => p.Runs)]), ("figure", [.. part.Figures.SelectMany(f => f.Shown)]), ("table", [.. part.Tables.SelectMany(t => t.Cells)]),
        ];
        foreach (var (place, runs) in places)
        {
            var shown = runs.Where(r => r.Key.StartsWith(place + ".", StringComparison.Ordinal)).GroupBy(r => r.Key[(place.Length + 1)..]).ToDictionary(g => g.Key, g => g.Select(r => Read(r)).Distinct().ToArray());
            if (!whole && place == "table")
            {
                continue; // that of an extract is in the report
            }

            if (shown.Values.Any(v => v.Length > 1) || new[] { "N", "R", "a", "b", "c", "d", "u", "m" }.Any(k => !shown.ContainsKey(k)))
            {
                yield return Fault("counts", $"{place} does not tell every count once");
                continue;
            }

            double At(string key) => shown[key][0];
            if (At("a") + At("b") + At("c") + At("d") != At("R"))
            {
                yield return Fault("counts", $"{place}: a + b + c + d is not R");
            }

            if (At("R") + At("u") + At("m") != At("N"))
            {
                yield return Fault("counts", $"{place}: R + u + m is not N");
            }
        }
    }

    // What is printed, not what was meant.
    private static double Read(Run run) => double.Parse(run.Text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static IEnumerable<string> NumbersFound(ReviewMaterial material, DocumentPart part, DocumentPart tables)
    {
        var known = new KnownNumbers(material.Review, tables);
        foreach (var piece in part.Everything)
        {
            foreach (var run in piece is DocumentTable table ? [.. table.Title, .. table.Heads.Select(h => h.Title)] : piece.Runs)
            {
                if (run.Kind == RunKind.Words && run.Text.Any(char.IsAsciiDigit))
                {
                    yield return Fault("numbers", $"“{run.Text}” tells a number that stands for no value");
                }
                else if (run.Kind == RunKind.Number && !known.Has(run.Value))
                {
                    yield return Fault("numbers", $"“{run.Text}” in “{string.Concat(piece.Runs.Select(r => r.Text))}” is in no table and not in the review");
                }
            }
        }
    }

    private static IEnumerable<string> GapsAdd(ReviewMaterial material, Document document)
    {
        foreach (var gap in material.Review.Gaps)
        {
            var scale = Math.Max(1, Math.Abs(gap.Actual));
            if (Math.Abs(gap.Projected + gap.Lines.Sum(l => l.Amount ?? 0) - gap.Actual) > Tolerance * scale)
            {
                yield return Fault("gaps", $"the lines of {gap.Indicator} do not lead from the path to the actual");
            }
        }

        foreach (var table in document.Parts.SelectMany(p => p.Tables))
        {
            foreach (var account in table.Cells.Where(c => c.Key.StartsWith("gap:", StringComparison.Ordinal)).GroupBy(c => c.Key[..c.Key.LastIndexOf(':')]))
            {
                double Sum(string what) => account.Where(c => c.Key.EndsWith(":" + what, StringComparison.Ordinal)).Sum(c => c.Value!.Value);
                if (Math.Abs(Sum("projected") + Sum("line") - Sum("actual")) > Tolerance * Math.Max(1, Math.Abs(Sum("actual"))))
                {
                    yield return Fault("gaps", $"table {table.Id} does not add up for {account.Key[4..]}");
                }
            }
        }
    }

    private static IEnumerable<string> SameNumbers(Document document)
    {
        var first = document.Parts[0].Everything.ToArray();
        foreach (var part in document.Parts.Skip(1))
        {
            var other = part.Everything.Where(p => !IsNote(p)).ToArray();
            var own = first.Where(p => !IsNote(p)).ToArray();
            if (own.Length != other.Length)
            {
                yield return Fault("languages", $"{own.Length} pieces in one language, {other.Length} in the other");
                continue;
            }

            for (var i = 0; i < own.Length; i++)
            {
                // A sentence may tell its numbers in another order, a table may not.
                var same = own[i] is DocumentTable ? Values(own[i]).SequenceEqual(Values(other[i])) : Values(own[i]).Order().SequenceEqual(Values(other[i]).Order());
                if (!same)
                {
                    yield return Fault("languages", $"“{string.Concat(own[i].Runs.Select(r => r.Text))}” and “{string.Concat(other[i].Runs.Select(r => r.Text))}” tell different numbers");
                }
            }
        }
    }

    // A note on the language's own units.
    private static bool IsNote(Piece piece) => piece is Paragraph { Style: ParagraphStyle.Note };

    private static double[] Values(Piece piece) => [.. piece.Runs.Concat(piece is Figure f ? f.Shown : []).Where(r => r.Kind == RunKind.Number).Select(r => r.Value!.Value)];

    private static IEnumerable<string> Tracked(ReviewMaterial material, Document document)
    {
        var tracked = material.Review.Rows.Where(r => r.Tracked).ToArray();
        foreach (var row in tracked.Where(r => r.Probability is not null || r.Low is not null || r.Median is not null || r.High is not null || r.Before is not null || r.After is not null || r.Again is not null || r.AtEighty is not null || r.Trend is not "not_projected"))
        {
            yield return Fault("tracked", $"{row.Target} is tracked only, and has a projected value");
        }

        foreach (var row in tracked.Where(r => Keyed(document, "projected:" + r.Target)))
        {
            yield return Fault("tracked", $"{row.Target} is tracked only, and a projected value of it is printed");
        }
    }

    private static IEnumerable<string> BindingKept(ReviewMaterial material, Document document)
    {
        foreach (var row in material.Review.Rows.Where(r => r.Binding && (r.AtEighty is not null || r.Treatment == "study_adjustment" || Keyed(document, "lower:" + r.Target))))
        {
            yield return Fault("binding", $"{row.Target} is binding, and a lower value is proposed");
        }
    }

    private static bool Keyed(Document document, string key) => document.Parts.SelectMany(p => p.Everything).SelectMany(p => p.Runs).Any(r => r.Key == key);
}
