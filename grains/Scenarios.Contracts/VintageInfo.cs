using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A vintage of published values 数据版本.</summary>
/// <param name="Number">From 1; 0 is what the county's files hold.</param>
/// <param name="Who">Who imported it.</param>
/// <param name="When">When; null for the county's files.</param>
/// <param name="Note">Why.</param>
/// <param name="File">From which file.</param>
/// <param name="Digest">SHA-256, in hex, of the file and of what its rows did not say; of the county's files for number 0.</param>
/// <param name="Count">How many values.</param>
/// <param name="FirstYear">Of the values.</param>
/// <param name="LastYear">Of the values.</param>
/// <param name="Indicators">How many indicators.</param>
/// <param name="Warnings">What was doubtful in the file.</param>
/// <param name="WasThere">It had been imported before: nothing was added.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.VintageInfo")]
public sealed record VintageInfo(
    [property: Id(0)] int Number,
    [property: Id(1)] string Who,
    [property: Id(2)] DateTimeOffset? When,
    [property: Id(3)] string Note,
    [property: Id(4)] string File,
    [property: Id(5)] string Digest,
    [property: Id(6)] int Count,
    [property: Id(7)] int FirstYear,
    [property: Id(8)] int LastYear,
    [property: Id(9)] int Indicators,
    [property: Id(10)] ImmutableArray<InputFault> Warnings,
    [property: Id(11)] bool WasThere);
