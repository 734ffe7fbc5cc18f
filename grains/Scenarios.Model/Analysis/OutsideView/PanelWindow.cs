using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>What a county of the panel did from a comparable start on 参照窗口.</summary>
/// <param name="Start">What is compared, in the first year: the share, or 1.</param>
/// <param name="End">The same in the last year.</param>
/// <param name="Met">Whether the last year meets the target.</param>
/// <param name="MetAlong">Whether any year after the first does; where the target is to be kept, whether all do. Years without a row are not counted.</param>
/// <param name="Distance">How far its start is from the county's own.</param>
public sealed record PanelWindow(PanelCounty County, PanelYear First, PanelYear Last, double Start, double End, bool Met, bool MetAlong, double Distance);
