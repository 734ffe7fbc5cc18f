namespace Scenarios.Counties;

/// <summary>The text of one scenario: its id, the name that faults give, and UTF-8 YAML.</summary>
public sealed record ScenarioText(string Id, string File, byte[] Content);
