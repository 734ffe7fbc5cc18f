namespace Scenarios.Model.Analysis.Backtests;

/// <summary>What is back-tested 回测设定.</summary>
/// <param name="From">The first origin year.</param>
/// <param name="To">The last.</param>
/// <param name="Horizon">Years ahead, from 1 on.</param>
/// <param name="Draws">Of each county and origin.</param>
/// <param name="Seed">Of the random numbers.</param>
public sealed record BacktestDesign(int From, int To, int Horizon, int Draws, ulong Seed)
{
    /// <summary>A county needs so many known changes in the five years up to an origin: fewer tell no spread.</summary>
    public const int LeastChanges = 3;
}
