using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>An actual that the draws are weighed by 条件化观测: the model's value is read off a draw, and may miss the actual by the error.</summary>
public sealed record Evidence(Actual Actual, ObservationError Error, DrawReading Reading)
{
    /// <summary>Standard deviation of its error.</summary>
    public double Deviation => Actual.Kind == ActualKind.Preliminary ? Error.Preliminary : Error.Deviation;

    /// <summary>The residual of a draw in standard deviations.</summary>
    public double Residual(double[][] values, int draw)
    {
        var modelled = Reading.In(values, draw);
        return (Error.Logarithmic ? Math.Log(Actual.Value / modelled) : Actual.Value - modelled) / Deviation;
    }
}
