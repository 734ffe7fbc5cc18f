namespace Scenarios.Model.Analysis.Reviews;

/// <summary>From probability to words, and from class and words to a proposal 趋势与处理意见. (R-10, R-11)</summary>
public static class ReviewProposals
{
    private const double High = 0.90;
    private const double Good = 0.66;
    private const double Fair = 0.33;
    private const double Poor = 0.10;

    /// <summary>The words of a probability; of none, that nothing is projected.</summary>
    public static TrendJudgement TrendOf(double? probability) => probability switch
    {
        null => TrendJudgement.NotProjected,
        >= High => TrendJudgement.ExpectedToBeReached,
        >= Good => TrendJudgement.Likely,
        >= Fair => TrendJudgement.Uncertain,
        >= Poor => TrendJudgement.Difficult,
        _ => TrendJudgement.NotExpected,
    };

    /// <summary>What is proposed for a target. Of what is not projected only a binding target that lags calls for more than data.</summary>
    public static Treatment Of(Assessment assessment, bool binding, double? probability)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        if (assessment.Class is ReviewClass.SetAbove)
        {
            return Treatment.CityAssessment;
        }

        var lagging = assessment.Class is ReviewClass.Lagging or ReviewClass.NotCompleted;
        if (lagging && binding)
        {
            return Treatment.WarnAndPlan;
        }

        if (!assessment.IsRated || probability is not { } chance)
        {
            return Treatment.AddData;
        }

        if (lagging)
        {
            return chance >= Fair ? Treatment.PushHarder : Treatment.StudyAdjustment;
        }

        return chance < Good ? Treatment.Watch : assessment.Class is ReviewClass.OnTrack ? Treatment.Continue : Treatment.Consolidate;
    }
}
