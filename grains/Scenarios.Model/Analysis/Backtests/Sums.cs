namespace Scenarios.Model.Analysis.Backtests;

/// <summary>Count, sum and sum of squares of yearly changes 累加量.</summary>
public readonly record struct Sums(int Count, double Total, double Squares)
{
    public double Mean => Total / Count;

    /// <summary>Sample standard deviation, with n − 1.</summary>
    public double Deviation => Math.Sqrt(Math.Max(0, Squares - (Total * Total / Count)) / (Count - 1));

    /// <summary>With one more; what is not a number is left out.</summary>
    public Sums With(double value) => double.IsNaN(value) ? this : new(Count + 1, Total + value, Squares + (value * value));

    public Sums With(Sums other) => new(Count + other.Count, Total + other.Total, Squares + other.Squares);

    public Sums Without(Sums other) => new(Count - other.Count, Total - other.Total, Squares - other.Squares);
}
