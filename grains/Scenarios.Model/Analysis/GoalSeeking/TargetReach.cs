using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>A target before and after levers are moved 目标变化: its indicator in the central case, and how likely it is (null where no probability was asked for).</summary>
public sealed record TargetReach(Target Target, double Before, double After, TargetOdds? OddsBefore, TargetOdds? OddsAfter);
