namespace Scenarios.Client.Charts.Marks;

/// <summary>A round marker with a rim.</summary>
public sealed record Disc(string Role, Place Centre, double Radius, string Fill, string Rim) : Mark(Role);
