namespace Scenarios.Contracts;

/// <summary>Where the assumptions of a back-test come from 回测假设来源.</summary>
[GenerateSerializer]
[Alias("scenario.BacktestLearning")]
public enum BacktestLearning
{
    /// <summary>Each half of the counties from the other 按县分半.</summary>
    OtherCounties,

    /// <summary>The counties of every other province from the rest 按省分半.</summary>
    OtherProvinces,

    /// <summary>All counties from figures up to a year 以往年份.</summary>
    EarlierYears,

    /// <summary>A file 假设文件.</summary>
    File,

    /// <summary>The file that comes with the program 随附文件.</summary>
    Shipped,
}
