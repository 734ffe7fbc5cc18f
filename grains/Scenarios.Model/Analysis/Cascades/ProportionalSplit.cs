namespace Scenarios.Model.Analysis.Cascades;

/// <summary>Splits a gap in proportion to headroom 按余地比例分解: nobody is asked for more than there is room for.</summary>
public static class ProportionalSplit
{
    /// <summary>The part of each, and what is beyond all of them together.</summary>
    /// <param name="gap">At least 0.</param>
    /// <param name="headrooms">Each at least 0.</param>
    public static (double[] Parts, double Beyond) Of(double gap, IReadOnlyList<double> headrooms)
    {
        ArgumentNullException.ThrowIfNull(headrooms);
        ArgumentOutOfRangeException.ThrowIfNegative(gap);
        var room = 0.0;
        foreach (var headroom in headrooms)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(headroom, nameof(headrooms));
            room += headroom;
        }

        return gap > room
            ? ([.. headrooms], gap - room)
            : ([.. headrooms.Select(h => gap == 0 ? 0 : gap * (h / room))], 0);
    }
}
