namespace Scenarios.Model.WhatIfs;

/// <summary>What an event strikes.</summary>
public enum EventKind
{
    /// <summary>The sector's organic growth factor G 增速冲击.</summary>
    Growth,

    /// <summary>The sector's price factor H 价格冲击.</summary>
    Price,
}
