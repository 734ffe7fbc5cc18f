using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>One lever that touched a value 杠杆来源: the scenario, what it says, and where.</summary>
public sealed record LeverTrace(string Scenario, string Text, Place Place);
