using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>An event of one year 冲击事件: the sector's growth or price factor of that year is multiplied by 1 + <see cref="Value"/>.</summary>
public sealed record ScenarioEvent(EventKind Kind, string Sector, int Year, double Value, Place Place);
