namespace Scenarios.Model.Facts;

/// <summary>How much is known of a county, and so how much of the model runs 县域数据范围.</summary>
public enum CountyScope
{
    /// <summary>Everything: clusters, projects, linkages, labour, accounts, townships.</summary>
    Full,

    /// <summary>Value added by sector only: organic growth, prices and shares. Each sector is one cluster of the same id.</summary>
    Sectors,
}
