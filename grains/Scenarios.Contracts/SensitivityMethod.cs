namespace Scenarios.Contracts;

/// <summary>How sensitivity is analysed 敏感性方法.</summary>
[GenerateSerializer]
[Alias("scenario.SensitivityMethod")]
public enum SensitivityMethod
{
    /// <summary>Each factor at its low and its high 龙卷风分析.</summary>
    Tornado,

    /// <summary>Elementary effects along trajectories 莫里斯基本效应法.</summary>
    Morris,

    /// <summary>Shares of the variance 索博尔方差分解.</summary>
    Sobol,
}
