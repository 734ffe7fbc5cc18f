namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>What of the outside view may be set 外部视角设定; null takes the value that fits the target.</summary>
/// <param name="Width">Of the reference class: a share may lie so far from the county's own (0.05 is five points); for growth and levels, a size may be so many times the county's own, or that part of it.</param>
/// <param name="SizeFactor">For shares: the size must be near the county's own as well, within this factor.</param>
/// <param name="CurrentPriceSize">Size is GDP at current prices, and not GDP against the median of the panel in the same year.</param>
/// <param name="Years">Length of the windows; as long as from the base year to the target's.</param>
/// <param name="From">No window begins before this year.</param>
/// <param name="AsSecondary">The secondary sector stands in for industry, of which the panel knows nothing.</param>
/// <param name="Deflator">Price rises a year with which a real target is told at current prices; without it a real target is refused.</param>
public sealed record OutlookSettings(double? Width = null, double? SizeFactor = null, bool CurrentPriceSize = false, int? Years = null, int? From = null, bool AsSecondary = false, double? Deflator = null);
