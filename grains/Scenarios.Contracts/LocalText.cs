namespace Scenarios.Contracts;

/// <summary>A text in the two languages of the program 双语文本.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.LocalText")]
public sealed record LocalText(
    [property: Id(0)] string Zh,
    [property: Id(1)] string En);
