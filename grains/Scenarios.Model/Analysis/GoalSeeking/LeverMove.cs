namespace Scenarios.Model.Analysis.GoalSeeking;

/// <summary>A lever that was moved 杠杆移动: how far, in units of its range, and whether it stands at its end.</summary>
public sealed record LeverMove(ReachLever Lever, double Distance, bool IsAtEnd);
