using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>A box of futures of a county 发现的条件组, with what it holds and what fresh draws say of it.</summary>
/// <param name="Covering">The box as it was found.</param>
/// <param name="Odds">The density with its interval. The box was chosen for it, so it is likely to be somewhat too high.</param>
/// <param name="Fresh">The density in futures that had no part in the search: an honest estimate; null where none of them lies in the box.</param>
/// <param name="Together">What this box and all before it hold together.</param>
public sealed record DiscoveredBox(CoveringBox Covering, TargetOdds Odds, TargetOdds? Fresh, BoxCount Together);
