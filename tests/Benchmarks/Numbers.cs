using System.Globalization;

namespace Benchmarks;

/// <summary>Numbers as the page prints them, and the middle of some.</summary>
internal static class Numbers
{
    public static string Of(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    public static double Median(this IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
