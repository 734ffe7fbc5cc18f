using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Scenarios.Contracts;

/// <summary>Everything that names an ensemble run 运算请求: with the same request, any machine makes the same bits.</summary>
/// <param name="Scenario">Its digest names the county's facts, the scenario's line and the version of the model.</param>
/// <param name="Draws">How many futures.</param>
/// <param name="Seed">Of the random numbers.</param>
/// <param name="Design">mc, lhs, sobol, sobol-owen or grid:….</param>
/// <param name="Indicators">Ids of the indicators that are summarised; all when empty.</param>
/// <param name="Entities">Kinds of entities that are summarised as well.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.RunRequest")]
public sealed record RunRequest(
    [property: Id(0)] ComposedScenario Scenario,
    [property: Id(1)] long Draws,
    [property: Id(2)] ulong Seed,
    [property: Id(3)] string Design,
    [property: Id(4)] ImmutableArray<string> Indicators,
    [property: Id(5)] ImmutableArray<EntityType> Entities)
{
    /// <summary>SHA-256, in hex, of all that can change a bit. No instruction set is among it: the arithmetic has the same bits on every machine.</summary>
    public string Digest() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(
        '\n',
        Scenario.Digest,
        Draws.ToString(CultureInfo.InvariantCulture),
        Seed.ToString(CultureInfo.InvariantCulture),
        Design,
        string.Join(',', Indicators),
        string.Join(',', Entities)))));

    /// <summary>The key of its run.</summary>
    public string Key() => $"{Scenario.County}/{Digest()}";
}
