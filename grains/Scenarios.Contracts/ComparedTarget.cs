using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A target across scenarios 目标对照, in the central case.</summary>
/// <param name="Turns">Some scenario reaches it and another does not.</param>
/// <param name="Verdicts">By scenario.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ComparedTarget")]
public sealed record ComparedTarget(
    [property: Id(0)] bool Turns,
    [property: Id(1)] ImmutableArray<VerdictMessage> Verdicts);
