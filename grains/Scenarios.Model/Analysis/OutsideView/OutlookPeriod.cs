namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>The windows that begin in some years alone 分起始时期.</summary>
public sealed record OutlookPeriod(int From, int To, OutlookTally Tally);
