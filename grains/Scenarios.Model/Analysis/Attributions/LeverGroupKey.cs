namespace Scenarios.Model.Analysis.Attributions;

/// <summary>Names a group of levers: its kind, and the sector or cluster it is of, by index 杠杆组.</summary>
internal readonly record struct LeverGroupKey(LeverGroupKind Kind, int Subject = 0) : IComparable<LeverGroupKey>
{
    public int CompareTo(LeverGroupKey other) => (Kind, Subject).CompareTo((other.Kind, other.Subject));
}
