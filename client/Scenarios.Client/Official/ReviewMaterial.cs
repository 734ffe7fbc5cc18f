using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>What the official report is made of 报告素材: the review, what is known of the county, and further results where there are any.</summary>
/// <param name="Review">The review.</param>
/// <param name="County">The county.</param>
/// <param name="History">Its published series.</param>
/// <param name="Edition">The scenario as id@revision.</param>
public sealed record ReviewMaterial(ReviewResult Review, CountySummary County, ImmutableArray<ObservedSeries> History, string Edition)
{
    /// <summary>Year and month on the cover; blank to be filled in where it is null.</summary>
    public DateOnly? Dated { get; init; }

    /// <summary>The least change that reaches the headline targets.</summary>
    public ReachResult? Reach { get; init; }

    /// <summary>What projects can do to a target.</summary>
    public ProjectRankResult? Projects { get; init; }

    /// <summary>A target split into tasks.</summary>
    public CascadeResult? Tasks { get; init; }

    /// <summary>How real counties fared, by target.</summary>
    public ImmutableArray<ComparableCounties> Outlook { get; init; } = [];

    /// <summary>The last import that a value comes from.</summary>
    public int Vintage => Review.Comparisons.Select(c => c.Actual.Vintage).Concat(Review.Rows.SelectMany(r => r.Actuals).Select(a => a.Vintage)).DefaultIfEmpty(0).Max();
}
