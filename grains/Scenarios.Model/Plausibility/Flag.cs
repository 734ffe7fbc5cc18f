using Scenarios.Model.Facts;

namespace Scenarios.Model.Plausibility;

/// <summary>
/// Something on a path that has not been seen 合理性提示: what, when, how much, and the comparator it leaves. It stops nothing; it says what one would have to believe.
/// </summary>
/// <param name="Comparator">The comparator and its source.</param>
/// <param name="Subject">What it is about: the county or a sector.</param>
/// <param name="From">First year that it holds for.</param>
/// <param name="To">Last year that it holds for.</param>
/// <param name="Value">The most extreme value in those years, in the comparator's unit.</param>
/// <param name="Above">Whether it leaves the range at the top or the bottom.</param>
public sealed record Flag(Comparator Comparator, BilingualText Subject, int From, int To, double Value, bool Above);
