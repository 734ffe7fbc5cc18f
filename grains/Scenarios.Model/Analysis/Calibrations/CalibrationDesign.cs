namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>From what is calibrated 校准设定.</summary>
/// <param name="From">The first origin year of the windows.</param>
/// <param name="To">The last origin year.</param>
/// <param name="Until">The last year whose figures are looked at.</param>
/// <param name="Horizon">The longest window, in years.</param>
public sealed record CalibrationDesign(int From, int To, int Until, int Horizon)
{
    /// <summary>Origin years of a calibration that names none: the last before the figures end.</summary>
    public const int Origins = 6;

    /// <summary>Of the last origin years before a year.</summary>
    public static CalibrationDesign EndingIn(int until, int horizon) => new(until - Origins, until - 1, until, horizon);

    /// <summary>Fewer windows of one year tell nothing.</summary>
    public const int LeastWindows = 30;
}
