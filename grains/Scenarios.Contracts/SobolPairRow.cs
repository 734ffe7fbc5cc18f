namespace Scenarios.Contracts;

/// <summary>What two factors explain together, beyond what each explains alone 二阶交互效应.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.SobolPairRow")]
public sealed record SobolPairRow(
    [property: Id(0)] SensitivityFactor First,
    [property: Id(1)] SensitivityFactor Second,
    [property: Id(2)] SensitivityEstimate Index);
