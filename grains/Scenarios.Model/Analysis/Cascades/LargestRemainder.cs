namespace Scenarios.Model.Analysis.Cascades;

/// <summary>
/// Rounds the parts of a whole so that they still add up 最大余额法: every part is rounded down, and what is left of the whole goes, a unit each, to the parts with the
/// largest remainders (Hamilton 1792; Hare–Niemeyer). Equal remainders are served in their order.
/// </summary>
public static class LargestRemainder
{
    /// <summary>The parts as whole numbers that add up to the whole.</summary>
    /// <param name="quotas">What each part has exactly, in units.</param>
    /// <param name="whole">What they must add up to, in units.</param>
    public static long[] Apportion(IReadOnlyList<double> quotas, long whole)
    {
        ArgumentNullException.ThrowIfNull(quotas);
        var parts = quotas.Select(q => (long)Math.Floor(q)).ToArray();
        var left = whole - parts.Sum();
        if (left != 0 && parts.Length == 0)
        {
            throw new ArgumentException($"{whole} cannot be had from no parts", nameof(whole));
        }

        // A whole that was itself rounded down may leave less than nothing: then the smallest remainders give, of parts that have something.
        var order = Enumerable.Range(0, parts.Length).OrderByDescending(i => quotas[i] - Math.Floor(quotas[i])).ToArray();
        for (var i = 0; left > 0; left--, i++)
        {
            parts[order[i % order.Length]]++;
        }

        int[] givers = left < 0 && order.Any(i => parts[i] > 0) ? [.. order.Where(i => parts[i] > 0)] : order;
        for (var i = 0; left < 0; left++, i++)
        {
            parts[givers[^(1 + (i % givers.Length))]]--;
        }

        return parts;
    }
}
