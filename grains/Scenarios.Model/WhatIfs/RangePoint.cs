namespace Scenarios.Model.WhatIfs;

/// <summary>A point of an assumption's range.</summary>
public enum RangePoint
{
    Low,
    Mode,
    High,
}
