namespace Scenarios.Model.Facts;

/// <summary>By which rule a target is reviewed 评定类型; the letters are those of docs/analysis/review.</summary>
public enum ReviewKind
{
    /// <summary>A: a level on a path of even growth 水平值（按增长路径）.</summary>
    LevelByGrowth,

    /// <summary>B: a level on a straight path 水平值（按直线路径）.</summary>
    LevelBySteps,

    /// <summary>C: a share or rate, up or down 比重.</summary>
    Share,

    /// <summary>D1: a sum over the period 累计值.</summary>
    CumulativeSum,

    /// <summary>D2: a fall over the period, of which each year has its part 累计降幅.</summary>
    CumulativeFall,

    /// <summary>E: an average rate of growth 年均增速.</summary>
    AverageGrowth,

    /// <summary>F: a bound that holds already and is to be kept 保持型.</summary>
    Bound,

    /// <summary>G: a growth relative to another's 相对增速.</summary>
    Relative,

    /// <summary>H: things to be founded 创建型.</summary>
    Founding,

    /// <summary>I: set by the upper level, without a number 上级下达.</summary>
    SetAbove,

    /// <summary>N: no actual, no base, or figures that are not comparable 不评级.</summary>
    NoData,
}
