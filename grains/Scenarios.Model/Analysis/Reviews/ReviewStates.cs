using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>States that are kept like published values 状态类数据: of projects, of things that are being founded, and of the upper level's verdict.</summary>
public static class ReviewStates
{
    /// <summary>1 where a project is built or being built, 0 where it is cancelled.</summary>
    public static string Realised(string project) => $"project/{project}/realised";

    /// <summary>The year in which a project was begun.</summary>
    public static string Started(string project) => $"project/{project}/start";

    /// <summary>The first year in which a project produced.</summary>
    public static string Commissioned(string project) => $"project/{project}/commissioned";

    /// <summary>1 where something that is to be founded is approved, applied for or being built 已启动.</summary>
    public static string Begun(string indicator) => indicator + "_begun";

    /// <summary>The upper level's yearly verdict: 1 done 完成, 0 not 未完成.</summary>
    public static string CityVerdict(string indicator) => indicator + "_city_verdict";

    /// <summary>What each year adds to a fall over the period.</summary>
    public static string YearlyFall(string indicator) => indicator + "_yearly";

    /// <summary>The states that can be told of a target.</summary>
    public static IEnumerable<string> Of(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return [Begun(target.Indicator), CityVerdict(target.Indicator), YearlyFall(target.Indicator)];
    }
}
