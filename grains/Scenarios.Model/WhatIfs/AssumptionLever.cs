using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>A lever on the assumptions whose key matches 假设杠杆; * in the pattern stands for any run of characters, dots included.</summary>
public sealed record AssumptionLever(string Pattern, AssumptionChange Change, string Text, Place Place)
{
    public bool Matches(string key) => Matches(Pattern, key);

    /// <summary>Whether a pattern stands for a key.</summary>
    public static bool Matches(ReadOnlySpan<char> pattern, ReadOnlySpan<char> key)
    {
        var star = pattern.IndexOf('*');
        if (star < 0)
        {
            return pattern.SequenceEqual(key);
        }

        if (!key.StartsWith(pattern[..star], StringComparison.Ordinal))
        {
            return false;
        }

        var rest = pattern[(star + 1)..];
        for (var i = star; i <= key.Length; i++)
        {
            if (Matches(rest, key[i..]))
            {
                return true;
            }
        }

        return false;
    }
}
