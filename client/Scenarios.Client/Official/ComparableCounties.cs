namespace Scenarios.Client.Official;

/// <summary>How many counties in a comparable position reached what a target asks 可比县.</summary>
public sealed record ComparableCounties(string Target, int Counties, int Reached);
