namespace Scenarios.Model.Facts;

/// <summary>Finds what a mistyped key may have meant 最接近的有效键.</summary>
public static class NearestKey
{
    /// <summary>The valid key with the fewest edits from the given one; null when there is none to name.</summary>
    public static string? Of(string key, IEnumerable<string> valid)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(valid);
        string? best = null;
        var fewest = int.MaxValue;
        foreach (var candidate in valid)
        {
            var edits = Edits(key, candidate);
            if (edits < fewest)
            {
                (fewest, best) = (edits, candidate);
            }
        }

        return best;
    }

    /// <summary>The remedy that names the nearest key, in both languages.</summary>
    public static BilingualText Remedy(string key, IReadOnlyCollection<string> valid) => Of(key, valid) is { } nearest
        ? new BilingualText($"最接近的有效值是 {nearest}", $"the nearest valid one is {nearest}")
        : new BilingualText("此处没有可用的值", "there is no valid one here");

    // Levenshtein distance; case does not count as an edit, for a key differs from another by more than case.
    private static int Edits(string a, string b)
    {
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                var next = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + same);
                diagonal = row[j];
                row[j] = next;
            }
        }

        return row[b.Length];
    }
}
