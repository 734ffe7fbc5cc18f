using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>A run at a glance 运算概况.</summary>
/// <param name="Key">county/digest.</param>
/// <param name="Request">What is run; null when nothing is known of it.</param>
/// <param name="Done">Draws that are summarised.</param>
/// <param name="Seconds">Of work so far, over all its starts.</param>
/// <param name="Remaining">Seconds that are left at the present speed; null when nobody can tell.</param>
/// <param name="Result">SHA-256 of every number of the result; empty until it is finished.</param>
/// <param name="Faults">Why it failed.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.RunStatus")]
public sealed record RunStatus(
    [property: Id(0)] string Key,
    [property: Id(1)] RunRequest? Request,
    [property: Id(2)] RunState State,
    [property: Id(3)] long Done,
    [property: Id(4)] double Seconds,
    [property: Id(5)] double? Remaining,
    [property: Id(6)] DateTimeOffset? Started,
    [property: Id(7)] DateTimeOffset? Ended,
    [property: Id(8)] string Result,
    [property: Id(9)] ImmutableArray<InputFault> Faults);
