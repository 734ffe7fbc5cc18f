namespace Scenarios.Contracts;

/// <summary>What one lever or event does by itself 单项作用.</summary>
/// <param name="Text">As a scenario file or --set writes it.</param>
/// <param name="Value">The target's indicator in the central case with it.</param>
/// <param name="Probability">Of the target with it; null for events.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.StoryStepMessage")]
public sealed record StoryStepMessage(
    [property: Id(0)] string Text,
    [property: Id(1)] LocalText Name,
    [property: Id(2)] double Value,
    [property: Id(3)] double? Probability);
