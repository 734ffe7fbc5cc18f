using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// The values of two ranks that follow each other, without sorting 顺序选择: by bisection of all numbers between the least and the greatest, and counting how many values
/// are not above the middle. Counting goes straight through memory, where comparing value with value is guessed wrong by the processor every other time.
/// </summary>
internal static class RankSelection
{
    /// <summary>The value of a rank, counted from 0, and of the next; where there is none, infinity.</summary>
    /// <param name="values">Finite numbers in any order, more than the rank.</param>
    /// <param name="rank">From 0.</param>
    public static (double At, double Next) Of(ReadOnlySpan<double> values, int rank)
    {
        var at = At(values, rank);
        return (at, CountUpTo(values, at) > rank + 1 ? at : LeastAbove(values, at));
    }

    private static double At(ReadOnlySpan<double> values, int rank)
    {
        var (least, greatest) = Range(values);
        long low = Key(least), high = Key(greatest);
        while (low < high)
        {
            var middle = (low & high) + ((low ^ high) >> 1); // their mean, rounded down, without their sum
            var upTo = CountUpTo(values, Number(middle));
            if (upTo == rank)
            {
                return LeastAbove(values, Number(middle));
            }

            (low, high) = upTo > rank ? (low, middle) : (middle + 1, high);
        }

        return Number(low);
    }

    // Whole numbers in the order of the numbers; its own inverse on the bits.
    private static long Key(double number) => Ordered(BitConverter.DoubleToInt64Bits(number));

    private static double Number(long key) => BitConverter.Int64BitsToDouble(Ordered(key));

    private static long Ordered(long bits) => bits ^ ((bits >> 63) & long.MaxValue);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int CountUpTo(ReadOnlySpan<double> values, double limit)
    {
        var limits = Vector512.Create(limit);
        var count = Vector512<long>.Zero;
        var whole = MemoryMarshal.Cast<double, Vector512<double>>(values);
        foreach (var eight in whole)
        {
            count -= Vector512.LessThanOrEqual(eight, limits).AsInt64(); // true is −1
        }

        var sum = (int)Vector512.Sum(count);
        foreach (var value in values[(whole.Length * Vector512<double>.Count)..])
        {
            sum += value <= limit ? 1 : 0;
        }

        return sum;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double LeastAbove(ReadOnlySpan<double> values, double limit)
    {
        var limits = Vector512.Create(limit);
        var none = Vector512.Create(double.PositiveInfinity);
        var leasts = none;
        var whole = MemoryMarshal.Cast<double, Vector512<double>>(values);
        foreach (var eight in whole)
        {
            leasts = Vector512.MinNative(leasts, Vector512.ConditionalSelect(Vector512.GreaterThan(eight, limits), eight, none));
        }

        var least = double.PositiveInfinity;
        for (var i = 0; i < Vector512<double>.Count; i++)
        {
            least = Math.Min(least, leasts[i]);
        }

        foreach (var value in values[(whole.Length * Vector512<double>.Count)..])
        {
            least = value > limit ? Math.Min(least, value) : least;
        }

        return least;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static (double Least, double Greatest) Range(ReadOnlySpan<double> values)
    {
        double least = values[0], greatest = values[0];
        foreach (var value in values)
        {
            if (value < least)
            {
                least = value;
            }
            else if (value > greatest)
            {
                greatest = value;
            }
        }

        return (least, greatest);
    }
}
