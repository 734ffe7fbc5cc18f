namespace Scenarios.Client.Charts.Marks;

/// <summary>A point of a picture: to the right, and down.</summary>
public readonly record struct Place(double X, double Y);
