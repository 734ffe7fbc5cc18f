namespace Scenarios.Contracts;

/// <summary>A scenario's text 情景文本, with the name that faults give and the revision that it is of (0 for shipped ones and files).</summary>
/// <param name="Text">UTF-8 YAML.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ScenarioDocument")]
public sealed record ScenarioDocument(
    [property: Id(0)] string Id,
    [property: Id(1)] string File,
    [property: Id(2)] int Revision,
    [property: Id(3)] byte[] Text);
