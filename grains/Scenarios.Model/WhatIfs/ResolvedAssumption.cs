using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>An assumption as the scenario leaves it, and every lever that touched it, in order.</summary>
public sealed record ResolvedAssumption(Assumption Own, Assumption Value, ImmutableArray<LeverTrace> Levers);
