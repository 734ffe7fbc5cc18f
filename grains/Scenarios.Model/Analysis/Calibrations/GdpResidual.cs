namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>Log GDP at the end of a window less what was expected of it 地区生产总值残差.</summary>
/// <param name="Years">Of the window.</param>
/// <param name="Residual">Log GDP less the log of the sum of what was expected of the sectors.</param>
/// <param name="Shares">Of the sectors, in the origin year.</param>
internal sealed record GdpResidual(int Years, double Residual, double[] Shares);
