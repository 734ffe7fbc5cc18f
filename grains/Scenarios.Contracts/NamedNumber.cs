using System.Collections.Immutable;
using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>A number for something that has a name 具名数值.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.NamedNumber")]
public sealed record NamedNumber([property: Id(0)] string Name, [property: Id(1)] double Number)
{
    /// <summary>Name=number, with commas, in the invariant form that reads back to the same bits.</summary>
    public static string Spelt(ImmutableArray<NamedNumber> numbers) => string.Join(',', numbers.Select(n => $"{n.Name}={n.Number.ToString("R", CultureInfo.InvariantCulture)}"));
}
