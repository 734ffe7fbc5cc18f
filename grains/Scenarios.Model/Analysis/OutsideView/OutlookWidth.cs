namespace Scenarios.Model.Analysis.OutsideView;

/// <summary>What another width of the reference class would have said 参照范围敏感性.</summary>
/// <param name="Times">Of the width that was asked for.</param>
public sealed record OutlookWidth(double Times, ReferenceClass Reference, OutlookTally Tally);
