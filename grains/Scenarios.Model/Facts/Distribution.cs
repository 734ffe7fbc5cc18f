namespace Scenarios.Model.Facts;

/// <summary>How an assumption is spread over the draws 分布.</summary>
public enum Distribution
{
    /// <summary>The mode in every draw 固定.</summary>
    Fixed,

    /// <summary>Triangular on low, mode, high 三角.</summary>
    Triangular,

    /// <summary>Uniform on low, high 均匀.</summary>
    Uniform,

    /// <summary>Normal with mean = mode; low and high are the 5th and 95th percentile 正态.</summary>
    Normal,
}
