using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>
/// A what-if 情景: levers over the county as it is, after those of its parents, in their order. It holds levers only;
/// what it does not name stays as the county's facts and assumptions say.
/// </summary>
public sealed record Scenario
{
    public required string Id { get; init; }

    public required BilingualText Name { get; init; }

    public required BilingualText Description { get; init; }

    /// <summary>Ids of the parents, in order: a later one wins over an earlier one.</summary>
    public required ImmutableArray<ParentReference> Parents { get; init; }

    public required ImmutableArray<InvestmentProject> NewProjects { get; init; }

    public required ImmutableArray<AssumptionLever> Assumptions { get; init; }

    public required ImmutableArray<ProjectSwitch> Projects { get; init; }

    public required ImmutableArray<ScenarioEvent> Events { get; init; }

    /// <summary>The file or revision in which it stands.</summary>
    public required Place Place { get; init; }
}
