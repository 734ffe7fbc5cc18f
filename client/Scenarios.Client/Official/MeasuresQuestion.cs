using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>What is asked for the chapters on projects, outlook and measures 对策测算问题, as it follows from a review.</summary>
public static class MeasuresQuestion
{
    private const double Wanted = 0.8;
    private const int Draws = 20_000;

    /// <summary>
    /// Raised are the headline targets and those that call for attention, where their chance is below what is wanted; compared are all that are projected. Projects are ranked by the headline
    /// target whose chance was nearest to one half, for there they turn the most draws.
    /// </summary>
    /// <param name="scenario">The scenario that is reviewed.</param>
    /// <param name="review">Its review.</param>
    /// <param name="seed">Of the random numbers.</param>
    public static MeasuresRequest Of(ComposedScenario scenario, ReviewResult review, ulong seed)
    {
        ArgumentNullException.ThrowIfNull(review);
        var projected = review.Rows.Where(r => r is { Reading: "", Tracked: false, Probability: not null, TargetValue: not null }).ToArray();
        return new MeasuresRequest(
            scenario,
            [.. projected.Where(r => r.Probability < Wanted && (r.Headline || CallsForAttention(r))).Select(r => r.Target)],
            [.. projected.Select(r => r.Target)],
            projected.Where(r => r is { Headline: true, Before: not null }).MinBy(r => Math.Abs(r.Before!.Value - 0.5))?.Target,
            Wanted,
            Draws,
            seed);
    }

    /// <summary>Whether more is to be done about a target than go on.</summary>
    internal static bool CallsForAttention(ReviewRow row) => row.Treatment is "watch" or "push_harder" or "study_adjustment" or "warn_and_plan";
}
