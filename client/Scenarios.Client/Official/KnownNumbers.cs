using System.Collections;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>The numbers that a text may tell 可引用的数: those of its tables, and those of the review.</summary>
internal sealed class KnownNumbers
{
    private const double Tolerance = 1e-9;

    private readonly double[] known;

    public KnownNumbers(ReviewResult review, DocumentPart part)
    {
        var all = new HashSet<double>(part.Tables.SelectMany(t => t.Cells).Where(c => c.Kind == RunKind.Number).Select(c => Math.Abs(c.Value!.Value)));
        Walk(review, all);

        // The years of the plan are told without a table.
        for (var year = review.BaseYear; year <= review.Rows.Select(r => r.TargetYear).DefaultIfEmpty(review.AsOf).Max(); year++)
        {
            all.Add(year);
        }

        known = [.. all.Order()];
    }

    /// <summary>Whether it is one of them, up to its sign: a sentence says less or more.</summary>
    public bool Has(double? value)
    {
        if (value is not { } wanted || !double.IsFinite(wanted))
        {
            return false;
        }

        wanted = Math.Abs(wanted);
        var i = Array.BinarySearch(known, wanted);
        i = i >= 0 ? i : ~i;
        return Near(i, wanted) || Near(i - 1, wanted);
    }

    private bool Near(int index, double wanted) => index >= 0 && index < known.Length && Math.Abs(known[index] - wanted) <= Tolerance * Math.Max(1, wanted);

    private static void Walk(object? thing, HashSet<double> into)
    {
        switch (thing)
        {
            case null or string:
                break;
            case double number:
                into.Add(Math.Abs(number));
                break;
            case int number:
                into.Add(Math.Abs(number));
                break;
            case long number:
                into.Add(Math.Abs(number));
                break;
            case Vec vector:
                into.UnionWith(vector.Values.Where(double.IsFinite).Select(Math.Abs));
                break;
            case IEnumerable list:
                foreach (var item in list)
                {
                    Walk(item, into);
                }

                break;
            default:
                foreach (var property in thing.GetType().Namespace == typeof(ReviewResult).Namespace ? thing.GetType().GetProperties() : [])
                {
                    Walk(property.GetValue(thing), into);
                }

                break;
        }
    }
}
