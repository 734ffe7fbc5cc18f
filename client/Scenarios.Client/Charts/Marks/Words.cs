namespace Scenarios.Client.Charts.Marks;

/// <summary>A line of text; the place is on its baseline.</summary>
public sealed record Words(string Role, Place Baseline, string Text, double Size, string Colour, Anchor Anchor = Anchor.Start, bool Bold = false) : Mark(Role);
