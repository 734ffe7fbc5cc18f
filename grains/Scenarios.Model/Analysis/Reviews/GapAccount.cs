using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>How a published amount differs from the projected one 差距分解: the lines lead from the one to the other, without a remainder.</summary>
/// <param name="Subject">Id of the indicator.</param>
/// <param name="Name">Its name.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Projected">The central path, 万元 at current prices.</param>
/// <param name="Actual">As published last.</param>
/// <param name="Lines">What leads from the one to the other.</param>
public sealed record GapAccount(string Subject, BilingualText Name, int Year, double Projected, double Actual, ImmutableArray<GapLine> Lines);
