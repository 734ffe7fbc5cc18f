using Scenarios.Model.Analysis.Backtests;

namespace Scenarios.Model.Analysis.Calibrations;

/// <summary>One of several normal distributions, each as likely 正态混合.</summary>
public sealed class NormalMixture(NormalForecast[] parts)
{
    /// <summary>The probability of values below this.</summary>
    public double Below(double value)
    {
        var sum = 0.0;
        foreach (var part in parts)
        {
            sum += Crps.Cumulative((value - part.Mean) / part.Deviation);
        }

        return sum / parts.Length;
    }
}
