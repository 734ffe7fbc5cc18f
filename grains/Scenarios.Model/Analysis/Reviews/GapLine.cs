using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>One line of a gap account 差距分解行.</summary>
/// <param name="Part">What it is.</param>
/// <param name="Id">Of the sector or project; empty where it is of the whole.</param>
/// <param name="Name">Of the same.</param>
/// <param name="Amount">万元 at current prices; null where nothing that is published tells it, and it is within another line.</param>
/// <param name="Source">What it rests on.</param>
public sealed record GapLine(GapPart Part, string Id, BilingualText Name, double? Amount, BilingualText Source);
