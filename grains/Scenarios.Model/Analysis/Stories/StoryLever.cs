using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Analysis.Stories;

/// <summary>Something that could be done for a target 可采取的举措: an assumption at the end that policy works for, or a project built on time.</summary>
/// <param name="Text">As --set and a scenario file write it.</param>
/// <param name="Name">In words.</param>
/// <param name="Apply">The scenario with it done.</param>
public sealed record StoryLever(string Text, BilingualText Name, Func<ResolvedScenario, ResolvedScenario> Apply);
