namespace Scenarios.Model.Facts;

/// <summary>The pools of investment projects 项目库, from idea to production.</summary>
public static class ProjectStages
{
    /// <summary>建设库: being built.</summary>
    public const string Construction = "construction";

    /// <summary>储备库: prepared.</summary>
    public const string Reserve = "reserve";

    /// <summary>谋划库: to be planned.</summary>
    public const string Planned = "planned";

    public static IReadOnlyList<string> All { get; } = [Construction, Reserve, Planned];

    /// <summary>The name of a pool.</summary>
    public static BilingualText NameOf(string stage) => stage switch
    {
        Construction => new("建设库", "Construction pool"),
        Reserve => new("储备库", "Reserve pool"),
        Planned => new("谋划库", "Planned pool"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "no such pool"),
    };
}
