using System.Numerics;
using System.Runtime.CompilerServices;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>Some of the points 点集掩码, a bit for each: what holds together is an and, how many are a count of bits.</summary>
internal sealed class PointMask
{
    private const int WordBits = 64;

    private readonly ulong[] words;

    private PointMask(ulong[] words) => this.words = words;

    public int Count
    {
        get
        {
            var count = 0;
            foreach (var word in words)
            {
                count += BitOperations.PopCount(word);
            }

            return count;
        }
    }

    public bool this[int point] => (words[point / WordBits] >> (point % WordBits) & 1) != 0;

    /// <summary>The points for which something holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static PointMask Where(int points, Func<int, bool> holds)
    {
        var words = new ulong[(points + WordBits - 1) / WordBits];
        for (var i = 0; i < points; i++)
        {
            words[i / WordBits] |= (holds(i) ? 1UL : 0) << (i % WordBits);
        }

        return new PointMask(words);
    }

    public PointMask And(PointMask other) => Combined(other, false);

    public PointMask AndNot(PointMask other) => Combined(other, true);

    /// <summary>How many of these points are among others as well.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int CountWith(PointMask other)
    {
        var count = 0;
        for (var i = 0; i < words.Length; i++)
        {
            count += BitOperations.PopCount(words[i] & other.words[i]);
        }

        return count;
    }
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private PointMask Combined(PointMask other, bool not)
    {
        var combined = new ulong[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            combined[i] = words[i] & (not ? ~other.words[i] : other.words[i]);
        }

        return new PointMask(combined);
    }
}
