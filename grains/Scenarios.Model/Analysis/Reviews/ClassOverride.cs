using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>A class that the office sets against that of the rule 人工改定. Both are told, and it counts in place of the rule's.</summary>
/// <param name="Target">Id of the target.</param>
/// <param name="Class">Instead of the rule's.</param>
/// <param name="By">Who answers for it.</param>
/// <param name="On">When it was set.</param>
/// <param name="Reason">Why, in at least <see cref="ShortestReason"/> characters.</param>
/// <param name="Place">Where it stands.</param>
public sealed record ClassOverride(string Target, ReviewClass Class, string By, DateOnly On, string Reason, Place Place)
{
    /// <summary>A reason has so many characters at least.</summary>
    public const int ShortestReason = 10;

    /// <summary>Notes those that the rule's own classes do not allow: only what is rated can be rated otherwise, and on the way by other words than at the end.</summary>
    public static void Check(IEnumerable<ClassOverride> overrides, Func<string, Assessment> byRule, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        ArgumentNullException.ThrowIfNull(byRule);
        ArgumentNullException.ThrowIfNull(faults);
        foreach (var set in overrides)
        {
            var rule = byRule(set.Target);
            if (!rule.IsRated)
            {
                faults.Error(set.Place, set.Target, new("此目标没有可评定的数据，不能改定", "the target is not rated: there is nothing to set otherwise"), new("先用 scenario actuals import 录入实际值", "enter its actual first, with scenario actuals import"));
            }
            else if (IsFinal(rule.Class) != IsFinal(set.Class))
            {
                faults.Error(
                    set.Place,
                    set.Target,
                    IsFinal(rule.Class) ? new("规划期已满，须用总结评估的评定", "the period is over: it takes a class of the final evaluation") : new("规划期未满，须用中期评估的评定", "the period is not over: it takes a class of the mid-term review"),
                    IsFinal(rule.Class) ? new("completed、nearly_completed 或 not_completed", "completed, nearly_completed or not_completed") : new("ahead、faster、on_track 或 lagging", "ahead, faster, on_track or lagging"));
            }
        }
    }

    private static bool IsFinal(ReviewClass found) => found is ReviewClass.Completed or ReviewClass.NearlyCompleted or ReviewClass.NotCompleted;
}
