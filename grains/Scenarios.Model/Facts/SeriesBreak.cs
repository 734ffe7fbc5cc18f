namespace Scenarios.Model.Facts;

/// <summary>A break between two years of published figures 统计口径断点: what lies on its two sides is not compared.</summary>
public sealed record SeriesBreak(int Before, int After, BilingualText Reason, string Source)
{
    /// <summary>Whether a span of years has years on both sides.</summary>
    public bool Lies(int from, int to) => from <= Before && to >= After;
}
