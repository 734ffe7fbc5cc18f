namespace Scenarios.Model.Facts;

/// <summary>The three sectors of the statistics 三次产业; secondary = industry and construction.</summary>
public enum StatisticalSector
{
    /// <summary>第一产业.</summary>
    Primary,

    /// <summary>第二产业.</summary>
    Secondary,

    /// <summary>第三产业.</summary>
    Tertiary,
}
