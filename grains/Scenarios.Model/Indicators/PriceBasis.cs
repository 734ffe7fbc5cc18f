namespace Scenarios.Model.Indicators;

/// <summary>In which prices an amount is 价格口径.</summary>
public enum PriceBasis
{
    /// <summary>Prices do not matter 无.</summary>
    None,

    /// <summary>Constant prices of the base year 不变价.</summary>
    Real,

    /// <summary>Current prices 现价.</summary>
    Nominal,
}
