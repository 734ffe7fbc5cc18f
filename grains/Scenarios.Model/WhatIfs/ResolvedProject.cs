using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>
/// A project as the scenario leaves it. <see cref="Realised"/>, <see cref="Delay"/> and <see cref="Utilisation"/> are null where the odds
/// and distributions of the assumptions decide.
/// </summary>
public sealed record ResolvedProject(
    InvestmentProject Value,
    double? Realised,
    int? Delay,
    double? Utilisation,
    ImmutableArray<LeverTrace> Levers);
