using System.Collections.Immutable;

namespace Scenarios.Client.Documents;

/// <summary>The cover of a part 封面.</summary>
/// <param name="Title">Its lines.</param>
/// <param name="Fields">What stands under it, one a line.</param>
/// <param name="Date">Year and month.</param>
/// <param name="Foot">At the foot of the page.</param>
public sealed record Cover(ImmutableArray<string> Title, ImmutableArray<string> Fields, string Date, string Foot);
