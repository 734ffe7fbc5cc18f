namespace Scenarios.Model.Facts;

/// <summary>Which way policy pulls at an assumption 政策用力方向.</summary>
public enum LeverDirection
{
    /// <summary>Policy does not work on it: prices, shocks, structure 非政策杠杆.</summary>
    None,

    /// <summary>More of it is what a planner works for 上调.</summary>
    Up,

    /// <summary>Less of it 下调.</summary>
    Down,
}
