namespace Scenarios.Model.Facts;

/// <summary>
/// One thing wrong with an input 输入错误: where, which value, why, and what would put it right.
/// Faults are collected, never thrown one at a time: a reader sees all of them at once.
/// </summary>
public sealed record Fault(Place Place, string Value, BilingualText Reason, BilingualText Remedy, FaultSeverity Severity = FaultSeverity.Error);
