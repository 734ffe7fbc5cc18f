namespace Scenarios.Model.Analysis.Reviews;

/// <summary>An indicator of a year, as it is read off the outcomes of a draw 抽样读数: one of them, or a share of another.</summary>
/// <param name="Indicator">What is read.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Value">Place of the outcome.</param>
/// <param name="Of">Place of the outcome that it is a share of; −1 where it is none.</param>
public sealed record DrawReading(string Indicator, int Year, int Value, int Of)
{
    /// <summary>The value in a draw.</summary>
    public double In(double[][] values, int draw)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Of < 0 ? values[Value][draw] : values[Value][draw] * values[Of][draw];
    }

    /// <summary>The values of the first so many draws.</summary>
    public double[] First(double[][] values, int draws)
    {
        var read = new double[draws];
        for (var draw = 0; draw < draws; draw++)
        {
            read[draw] = In(values, draw);
        }

        return read;
    }
}
