namespace Scenarios.Model.Indicators;

/// <summary>What kind of number an indicator is 指标类型; it decides how a distance and a required change are told.</summary>
public enum Measure
{
    /// <summary>An amount or an index that grows by a rate 水平值: required change in % a year.</summary>
    Level,

    /// <summary>A count or ratio that changes by steps 计数或比值: required change in units a year.</summary>
    Count,

    /// <summary>A share 比重: required change in points a year.</summary>
    Share,

    /// <summary>An average rate of growth 平均增速: the rate itself is what is required.</summary>
    Growth,

    /// <summary>A total since the base year (a fall of intensity) 累计值: the total itself is what is required.</summary>
    Total,
}
