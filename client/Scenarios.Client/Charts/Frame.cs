using Scenarios.Client.Charts.Marks;

namespace Scenarios.Client.Charts;

/// <summary>Where the values of a chart stand in its picture 绘图区.</summary>
public sealed record Frame(double Left, double Top, double Right, double Bottom, int FirstYear, int LastYear, Axis Axis)
{
    /// <summary>The first marker keeps off the tick labels.</summary>
    private const double Inset = 8;

    public double X(double year) => LastYear == FirstYear ? Right : Left + Inset + ((year - FirstYear) / (LastYear - FirstYear) * (Right - Left - Inset));

    public double Y(double value) => Bottom - (Axis.Share(value) * (Bottom - Top));

    public Place At(int year, double value) => new(X(year), Y(value));
}
