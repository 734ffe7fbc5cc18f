using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Uncertainty;

/// <summary>What a design of sensitivity analysis moves as one 敏感性因子: an assumption, a family of assumptions, or a kind of chance.</summary>
/// <param name="Id">The assumption's key, or a name of its own.</param>
/// <param name="Name">For people.</param>
/// <param name="Assumptions">What it holds; empty where it is chance.</param>
/// <param name="Chance">Names of the random streams that it holds.</param>
public sealed record DesignFactor(string Id, BilingualText Name, ImmutableArray<Assumption> Assumptions, ImmutableArray<string> Chance)
{
    /// <summary>Whether it moves more than one number, so that its effect has a size but no sign.</summary>
    public bool IsGroup => Assumptions.Length + Chance.Length > 1;
}
