namespace Scenarios.Contracts;

/// <summary>One thing wrong with an input 输入错误: where, which value, why, and what would put it right.</summary>
/// <param name="Line">From 1; 0 is the whole file.</param>
/// <param name="Column">From 1; 0 is the whole line.</param>
/// <param name="IsError">A warning does not stop the input from being used.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.InputFault")]
public sealed record InputFault(
    [property: Id(0)] string File,
    [property: Id(1)] int Line,
    [property: Id(2)] int Column,
    [property: Id(3)] string Value,
    [property: Id(4)] LocalText Reason,
    [property: Id(5)] LocalText Remedy,
    [property: Id(6)] bool IsError);
