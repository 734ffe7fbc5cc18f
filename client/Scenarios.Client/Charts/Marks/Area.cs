using System.Collections.Immutable;

namespace Scenarios.Client.Charts.Marks;

/// <summary>A filled polygon, with a line around it where one is given.</summary>
public sealed record Area(string Role, ImmutableArray<Place> Corners, string Fill, string? Outline = null, double OutlineWidth = 0) : Mark(Role)
{
    public static Area Box(string role, double left, double top, double right, double bottom, string fill, string? outline = null, double outlineWidth = 0) =>
        new(role, [new(left, top), new(right, top), new(right, bottom), new(left, bottom)], fill, outline, outlineWidth);

    public static Area Diamond(string role, Place centre, double radius, string fill, string outline) => new(
        role,
        [new(centre.X, centre.Y - radius), new(centre.X + radius, centre.Y), new(centre.X, centre.Y + radius), new(centre.X - radius, centre.Y)],
        fill,
        outline,
        1.5);
}
