namespace Scenarios.Client.Reports;

/// <summary>A paragraph, or a heading when it is strong.</summary>
public sealed record TextBlock(string Text, Tone Tone = Tone.Plain) : Block;
