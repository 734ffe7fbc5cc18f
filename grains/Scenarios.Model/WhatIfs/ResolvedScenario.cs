using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>
/// A scenario with nothing left open 解析后的情景: each assumption, project and event of one county as all levers leave it, with where each value came from.
/// </summary>
public sealed record ResolvedScenario(
    string Id,
    BilingualText Name,
    BilingualText Description,
    ImmutableArray<ResolvedAssumption> Assumptions,
    ImmutableArray<ResolvedProject> Projects,
    ImmutableArray<ScenarioEvent> Events,
    ImmutableArray<Fault> Warnings);
