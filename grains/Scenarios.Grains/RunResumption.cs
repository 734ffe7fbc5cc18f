namespace Scenarios.Grains;

/// <summary>Whether runs that were under way when their silo was lost go on here by themselves 运算自动续算: in a server yes; not in a command, which ends before they could.</summary>
public sealed record RunResumption(bool GoesOn);
