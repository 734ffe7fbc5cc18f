using System.Collections.Immutable;

namespace Scenarios.Client.Charts.Marks;

/// <summary>A line through points; dashes where their lengths are given.</summary>
public sealed record Stroke(string Role, ImmutableArray<Place> Points, string Colour, double Width, double[]? Dash = null, double Opacity = 1) : Mark(Role);
