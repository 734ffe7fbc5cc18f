using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>One lever that touched a value 杠杆来源: the scenario, what it says, and where.</summary>
public sealed record LeverTrace(string Scenario, string Text, Place Place)
{
    /// <summary>The option that tries levers over a scenario, which is also where they stand.</summary>
    public const string TryOption = "--set";

    /// <summary>Whether it is tried, and stands in no scenario.</summary>
    public bool IsTried => Place.File == TryOption;
}
