using System.Globalization;

namespace Scenarios.Model.Facts;

/// <summary>What every assumption must meet, in a county's file and after a scenario's levers alike.</summary>
public static class AssumptionChecks
{
    public static BilingualText OrderRemedy { get; } = new(
        "使 low ≤ mode ≤ high；fixed 的三者相等，否则写明 distribution", "make low ≤ mode ≤ high; for fixed all three equal, or else state a distribution");

    /// <summary>Why low, mode and high do not go together; null when they do.</summary>
    public static BilingualText? OrderFault(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        var (low, mode, high) = (assumption.Low, assumption.Mode, assumption.High);
        if (!double.IsFinite(low) || !double.IsFinite(mode) || !double.IsFinite(high))
        {
            return new("不是有限的数", "not a finite number");
        }

        if (!(low <= mode && mode <= high))
        {
            return new("须 low ≤ mode ≤ high", "low ≤ mode ≤ high does not hold");
        }

        if (assumption.Distribution == Distribution.Fixed && low != high)
        {
            return new("fixed 的 low、mode、high 须相等", "a fixed assumption has low = mode = high");
        }

        if (assumption.Distribution == Distribution.Normal && Math.Abs(high - mode - (mode - low)) > 1e-9 * (high - low))
        {
            return new("normal 的众数须在 low 与 high 正中", "the mode of a normal assumption is midway between low and high");
        }

        return null;
    }

    /// <summary>Why the values mean nothing to the equations; null when they do.</summary>
    public static BilingualText? RangeFault(Assumption assumption, AssumptionRule rule)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        ArgumentNullException.ThrowIfNull(rule);
        return assumption.Low < rule.Minimum || assumption.High > rule.Maximum
            ? new("超出该假设有意义的范围", "outside the range in which this assumption means anything")
            : null;
    }

    public static BilingualText RangeRemedy(AssumptionRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var range = string.Create(CultureInfo.InvariantCulture, $"{rule.Minimum} … {rule.Maximum} {rule.Unit}");
        return new($"允许范围 {range}", $"the allowed range is {range}");
    }
}
