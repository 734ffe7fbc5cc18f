using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>One lever across scenarios 杠杆对照.</summary>
/// <param name="Key">Of an assumption; id of a project, or stage:… or cluster:… for all projects of one that are set alike; sector and year of an event.</param>
/// <param name="Field">What of a project is set, or whether an event strikes growth or price; empty for an assumption.</param>
/// <param name="Projects">How many projects it stands for.</param>
/// <param name="Settings">By scenario.</param>
public sealed record LeverComparison(LeverKind Kind, string Key, string Field, BilingualText Name, string Unit, int Projects, ImmutableArray<LeverSetting> Settings)
{
    /// <summary>Whether the scenarios set it differently. Where all leave it to the pool, a difference is one of the pool's assumption.</summary>
    public bool Differs => !Settings.All(s => s.ByPool) && Settings.Distinct().Skip(1).Any();
}
