namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>A row or a window of the panel that does not count, and why 剔除记录.</summary>
/// <param name="First">First year of the window, or the year of the row.</param>
/// <param name="Last">Null for a row.</param>
public sealed record OutlookExclusion(OutlookExclusionReason Reason, string Code, string Prefecture, string County, int First, int? Last);
