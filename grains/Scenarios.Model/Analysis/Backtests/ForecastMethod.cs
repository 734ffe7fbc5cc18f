namespace Scenarios.Model.Analysis.Backtests;

/// <summary>Who forecasts 预测方法: the model, and three that know little.</summary>
public enum ForecastMethod
{
    /// <summary>The county model, as an ensemble 县域模型.</summary>
    Model,

    /// <summary>Random walk with drift, from all of the county's own past 带漂移随机游走.</summary>
    RandomWalk,

    /// <summary>The county's own mean growth of the last five years 近五年平均增速.</summary>
    FiveYears,

    /// <summary>The mean growth of the panel's other counties in the last five years 全国平均增速.</summary>
    National,
}
