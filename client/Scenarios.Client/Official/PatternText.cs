using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Scenarios.Client.Documents;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>Fills a pattern in 句式填充.</summary>
internal static partial class PatternText
{
    /// <summary>The sentence in a language.</summary>
    /// <exception cref="ArgumentException">Something that the pattern needs is not given.</exception>
    public static ImmutableArray<Run> Fill(Language language, LocalText pattern, params ReadOnlySpan<(string Key, ImmutableArray<Run> Runs)> values)
    {
        var given = new Dictionary<string, ImmutableArray<Run>>();
        foreach (var (key, runs) in values)
        {
            given[key] = runs;
        }

        var filled = ImmutableArray.CreateBuilder<Run>();
        foreach (var (piece, i) in Optional().Split(language[pattern]).Select((p, i) => (p, i)))
        {
            // What the expression captures comes at the odd places.
            if (i % 2 == 0)
            {
                Add(filled, piece, given, pattern.Zh);
            }
            else if (Token().Matches(piece).All(t => given.ContainsKey(t.Groups[1].Value) || t.Groups[1].Value.All(char.IsAsciiDigit)))
            {
                Add(filled, piece, given, pattern.Zh);
            }
        }

        return filled.ToImmutable();
    }

    private static void Add(ImmutableArray<Run>.Builder filled, string text, Dictionary<string, ImmutableArray<Run>> given, string name)
    {
        var from = 0;
        foreach (Match token in Token().Matches(text))
        {
            Words(filled, text[from..token.Index]);
            from = token.Index + token.Length;
            var key = token.Groups[1].Value;
            if (key.All(char.IsAsciiDigit))
            {
                filled.Add(Run.Ordinal(key));
            }
            else if (given.TryGetValue(key, out var runs))
            {
                filled.AddRange(runs);
            }
            else
            {
                throw new ArgumentException($"“{name}” needs {key}.");
            }
        }

        Words(filled, text[from..]);
    }

    private static void Words(ImmutableArray<Run>.Builder filled, string text)
    {
        if (text.Length > 0)
        {
            filled.Add(Run.Words(text));
        }
    }

    [GeneratedRegex("〔([^〕]*)〕", RegexOptions.CultureInvariant)]
    private static partial Regex Optional();

    [GeneratedRegex(@"\{(\??\w+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
