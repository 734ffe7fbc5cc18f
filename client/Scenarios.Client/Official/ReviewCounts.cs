using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>How many targets stand how 评定汇总. Another reading of a target is not counted again.</summary>
public sealed record ReviewCounts(int All, int Ahead, int Faster, int OnTrack, int Lagging, int SetAbove, int Unknown, int Overridden)
{
    /// <summary>Those that can be rated.</summary>
    public int Rated => Ahead + Faster + OnTrack + Lagging;

    /// <summary>Counts rows.</summary>
    public static ReviewCounts Of(IEnumerable<ReviewRow> rows)
    {
        var counted = rows.Where(r => r.Reading.Length == 0).ToArray();
        int Count(params ReadOnlySpan<string> classes)
        {
            var found = 0;
            foreach (var row in counted)
            {
                found += classes.Contains(row.Class) ? 1 : 0;
            }

            return found;
        }

        return new(counted.Length, Count("ahead"), Count("faster"), Count("on_track"), Count("lagging"), Count("set_above"), Count("no_actual", "no_base", "broken"), counted.Count(r => r.Override is not null));
    }

    /// <summary>Whether a row has one of the four classes.</summary>
    public static bool IsRated(ReviewRow row) => row.Class is "ahead" or "faster" or "on_track" or "lagging";
}
