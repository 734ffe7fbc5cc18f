using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Counties;

/// <summary>A county of the library: its facts, the texts of its shipped scenarios and the scenarios in them, and what its files were warned for.</summary>
public sealed record CountyEntry(
    County County,
    IReadOnlyDictionary<string, byte[]> ScenarioTexts,
    IReadOnlyDictionary<string, Scenario> Scenarios,
    ImmutableArray<Fault> Warnings);
