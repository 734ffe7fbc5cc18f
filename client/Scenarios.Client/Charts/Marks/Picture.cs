using System.Collections.Immutable;

namespace Scenarios.Client.Charts.Marks;

/// <summary>A picture: its marks from the lowest to the uppermost, and what it says for those who cannot see it.</summary>
public sealed record Picture(double Width, double Height, Language Language, string Title, string Description, ImmutableArray<Mark> Marks);
