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

    /// <summary>What it would take, whose tasks it is, what projects can do, and how real counties fared.</summary>
    public MeasuresResult? Measures { get; init; }

    /// <summary>The central path of the scenario.</summary>
    public ProjectionMessage? Projection { get; init; }

    /// <summary>Its projects, as the scenario leaves them.</summary>
    public ImmutableArray<ResolvedProjectRow> Projects { get; init; } = [];

    /// <summary>The last import that a value comes from.</summary>
    public int Vintage => Review.Comparisons.Select(c => c.Actual.Vintage).Concat(Review.Rows.SelectMany(r => r.Actuals).Select(a => a.Vintage)).DefaultIfEmpty(0).Max();

    /// <summary>What real counties did of a target; null where the panel has nothing to compare.</summary>
    public OutlookResult? OutlookOf(string target) => Measures?.Outlook.FirstOrDefault(o => o.Target.Target == target);
}
