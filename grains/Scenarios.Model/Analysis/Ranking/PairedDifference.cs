namespace Scenarios.Model.Analysis.Ranking;

/// <summary>The mean difference of two samples drawn with the same numbers 配对差: what chance the two share cancels draw by draw, and its error tells what is left.</summary>
/// <param name="Mean">Of the draws' differences.</param>
/// <param name="Error">Its standard error: sd of the differences (n − 1) / √n.</param>
public readonly record struct PairedDifference(double Mean, double Error)
{
    /// <summary>Within two standard errors of zero: the draws do not tell it from nothing.</summary>
    public bool IsWithinError => Math.Abs(Mean) <= 2 * Error;

    /// <summary>What a change does, draw by draw.</summary>
    /// <param name="with">Each draw with the change.</param>
    /// <param name="without">The same draws without it.</param>
    public static PairedDifference Of(ReadOnlySpan<double> with, ReadOnlySpan<double> without)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(with.Length, 2, nameof(with));
        ArgumentOutOfRangeException.ThrowIfNotEqual(without.Length, with.Length, nameof(without));
        double sum = 0, squares = 0;
        for (var i = 0; i < with.Length; i++)
        {
            sum += with[i] - without[i];
        }

        var mean = sum / with.Length;
        for (var i = 0; i < with.Length; i++)
        {
            var off = with[i] - without[i] - mean;
            squares += off * off;
        }

        return new PairedDifference(mean, Math.Sqrt(squares / (with.Length - 1) / with.Length));
    }
}
