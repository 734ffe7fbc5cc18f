using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Arithmetic;

/// <summary>
/// Something that is claimed of the county's accounts, as linear inequalities that hold or not together 论断: a target, a statement, or a bound.
/// </summary>
public sealed record Claim
{
    /// <summary>Of the target or statement; a bound has .low or .high behind it.</summary>
    public required string Id { get; init; }

    public required ClaimKind Kind { get; init; }

    public required BilingualText Name { get; init; }

    /// <summary>The number that it claims: a share, a rate a year, a ratio, or an amount (万元) — see <see cref="Unit"/>.</summary>
    public required double Number { get; init; }

    public required string Unit { get; init; }

    /// <summary>At least the number, at most, or (null) just so.</summary>
    public required bool? AtLeast { get; init; }

    public required string Source { get; init; }

    /// <summary>What one unit of the number is in the rows: an amount in 万元 becomes one in units of base-year GDP.</summary>
    internal double Scale { get; init; } = 1;

    /// <summary>Of a target; empty for what is no target.</summary>
    internal string Indicator { get; init; } = "";

    internal ImmutableArray<ClaimRow> Rows { get; init; } = [];

    /// <summary>The number at which the claim just holds for these values of the variables, at the least strict of its rows.</summary>
    internal double NumberAt(IReadOnlyList<double> values)
    {
        var numbers = Rows.Select(r => r.Number(values) / Scale);
        return AtLeast == true ? numbers.Min() : numbers.Max();
    }
}
