namespace Scenarios.Model.Facts;

/// <summary>A row of the panel that no statistic uses, and why 剔除的面板记录.</summary>
public sealed record PanelExclusion(string Code, string County, int Year, Place Place, BilingualText Reason);
