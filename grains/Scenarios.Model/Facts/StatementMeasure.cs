namespace Scenarios.Model.Facts;

/// <summary>What a plan statement is about.</summary>
public enum StatementMeasure
{
    /// <summary>Real growth in every year 逐年实际增速.</summary>
    RealGrowth,

    /// <summary>Average real growth from the base year to a year 年均实际增速.</summary>
    RealGrowthAverage,

    /// <summary>Average nominal growth from the base year to a year 年均现价增速.</summary>
    NominalGrowthAverage,

    /// <summary>Average growth of the deflator from the base year to every year 年均价格涨幅.</summary>
    PriceGrowth,
}
