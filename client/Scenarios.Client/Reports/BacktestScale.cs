using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What of a back-test is read first 回测阅读口径: horizons of one, three and five years; 50, 80 and 90% bands within three and five points.</summary>
internal static class BacktestScale
{
    /// <summary>Points that a coverage should keep to.</summary>
    public const double Aim = 0.03;

    /// <summary>Points that it must keep to.</summary>
    public const double Bound = 0.05;

    public static bool IsFirst(int horizon) => horizon is 1 or 3 or 5;

    public static bool IsAmount(BacktestCellMessage cell) => !cell.IsShare;

    /// <summary>Of all origins.</summary>
    public static IEnumerable<BacktestCellMessage> Whole(BacktestResult result) => result.Cells.Where(c => c.Origin is null);

    /// <summary>How far the model's bands are from what they promise, each.</summary>
    public static IEnumerable<double> Misses(BacktestCellMessage cell, Vec levels) => cell.Methods[0].Coverage.Values.Zip(levels.Values, (c, l) => c - l);

    /// <summary>The origin year whose bands miss most.</summary>
    public static BacktestCellMessage? Worst(BacktestResult result, BacktestCellMessage whole) => result.Cells
        .Where(c => c.Origin is not null && c.Series == whole.Series && c.Horizon == whole.Horizon)
        .MaxBy(c => Misses(c, result.Levels).Max(Math.Abs));

    /// <summary>Hundredths: percent of a logarithm, points of a share.</summary>
    public static string Hundredths(double value, int decimals = 1) => Numbers.Round(100 * value, decimals);

    public static string Signed(double value, int decimals = 1) => Numbers.WithSign(100 * value, decimals);
}
