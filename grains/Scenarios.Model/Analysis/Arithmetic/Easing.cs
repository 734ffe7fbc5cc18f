namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>The number nearest to a claim's own with which a conflict is resolved, everything else as claimed 单项松弛. Null when none does.</summary>
public sealed record Easing(int Claim, double? Number);
