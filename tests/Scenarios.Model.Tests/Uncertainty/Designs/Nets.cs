namespace Scenarios.Model.Tests.Uncertainty.Designs;

/// <summary>What a net is: equal numbers of points in elementary intervals.</summary>
internal static class Nets
{
    /// <summary>Whether each of the 2^m intervals of length 2^-m holds one of the 2^m points.</summary>
    public static bool IsNet(IReadOnlyList<uint> points)
    {
        var taken = new bool[points.Count];
        foreach (var point in points)
        {
            taken[(int)((ulong)point * (ulong)points.Count >> 32)] = true;
        }

        return taken.All(t => t);
    }

    /// <summary>Whether each box of 2^-k by 2^-(m − k), for every k, holds one of the 2^m points.</summary>
    public static bool IsNet(IReadOnlyList<uint> x, IReadOnlyList<uint> y)
    {
        var m = System.Numerics.BitOperations.Log2((uint)x.Count);
        return Enumerable.Range(0, m + 1).All(k =>
            Enumerable.Range(0, x.Count).Select(i => (((ulong)x[i] >> (32 - k)) << (m - k)) | ((ulong)y[i] >> (32 - m + k))).Distinct().Count() == x.Count);
    }
}
