namespace Scenarios.Client.Charts.Marks;

/// <summary>Which part of a text its place is.</summary>
public enum Anchor
{
    Start,
    Middle,
    End,
}
