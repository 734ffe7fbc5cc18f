using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.Reviews;

/// <summary>The tables of words and proposals of the report's design (T7, T8), line by line.</summary>
public class ReviewProposalsTest
{
    [Theory]
    [InlineData(0.90, TrendJudgement.ExpectedToBeReached)]
    [InlineData(0.8999, TrendJudgement.Likely)]
    [InlineData(0.66, TrendJudgement.Likely)]
    [InlineData(0.33, TrendJudgement.Uncertain)]
    [InlineData(0.10, TrendJudgement.Difficult)]
    [InlineData(0.0999, TrendJudgement.NotExpected)]
    [InlineData(null, TrendJudgement.NotProjected)]
    public void Words_for_chances(double? probability, TrendJudgement expected) => Assert.Equal(expected, ReviewProposals.TrendOf(probability));

    [Theory]
    [InlineData(ReviewClass.Ahead, false, 0.7, Treatment.Consolidate)]
    [InlineData(ReviewClass.Faster, false, 0.66, Treatment.Consolidate)]
    [InlineData(ReviewClass.Faster, false, 0.65, Treatment.Watch)]
    [InlineData(ReviewClass.OnTrack, false, 0.65, Treatment.Watch)]
    [InlineData(ReviewClass.OnTrack, false, 0.66, Treatment.Continue)]
    [InlineData(ReviewClass.Lagging, false, 0.33, Treatment.PushHarder)]
    [InlineData(ReviewClass.Lagging, false, 0.32, Treatment.StudyAdjustment)]
    [InlineData(ReviewClass.Lagging, true, 0.95, Treatment.WarnAndPlan)]
    [InlineData(ReviewClass.Lagging, true, null, Treatment.WarnAndPlan)]
    [InlineData(ReviewClass.NoActual, false, 0.95, Treatment.AddData)]
    [InlineData(ReviewClass.Faster, false, null, Treatment.AddData)]
    [InlineData(ReviewClass.SetAbove, true, null, Treatment.CityAssessment)]
    public void Proposals(ReviewClass found, bool binding, double? probability, Treatment expected) =>
        Assert.Equal(expected, ReviewProposals.Of(new Assessment(ReviewKind.Share, found), binding, probability));
}
