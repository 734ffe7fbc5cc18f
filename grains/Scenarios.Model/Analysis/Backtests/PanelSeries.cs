namespace Scenarios.Model.Analysis.Backtests;

/// <summary>What is forecast of a real county 回测指标: nominal GDP and value added by statistical sector (in logarithms), and the sectors' shares of it.</summary>
public enum PanelSeries
{
    /// <summary>地区生产总值.</summary>
    Gdp,

    /// <summary>第一产业.</summary>
    Primary,

    /// <summary>第二产业.</summary>
    Secondary,

    /// <summary>第三产业.</summary>
    Tertiary,

    /// <summary>第一产业占比.</summary>
    PrimaryShare,

    /// <summary>第二产业占比.</summary>
    SecondaryShare,

    /// <summary>第三产业占比.</summary>
    TertiaryShare,
}
