namespace Scenarios.Contracts;

/// <summary>What can be said of a target 结论类型.</summary>
[GenerateSerializer]
[Alias("scenario.VerdictType")]
public enum VerdictType
{
    /// <summary>达到.</summary>
    Reached,

    /// <summary>未达到.</summary>
    Missed,

    /// <summary>跟踪: the model does not compute it.</summary>
    Tracked,

    /// <summary>市级下达: the upper level sets it without a number.</summary>
    SetByCity,
}
