using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>What a group of levers brings to a difference 杠杆组的贡献.</summary>
/// <param name="Kind">organic, projects, ramp_up, prices, linkages, labour, population, growth_events, price_events, other or rest.</param>
/// <param name="Subject">Id of the sector (organic) or the cluster (projects); empty elsewhere.</param>
/// <param name="Assumptions">How many assumptions of it differ.</param>
/// <param name="Projects">How many projects of it differ.</param>
/// <param name="Events">How many yearly factors of its events differ.</param>
/// <param name="Part">Its Shapley value.</param>
/// <param name="Alone">What it brings when it alone is changed.</param>
/// <param name="Last">What it brings when all others are changed already.</param>
/// <param name="Interaction">Part less alone.</param>
/// <param name="Merged">Names of the groups that it stands for, where it is the rest.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.WhyPart")]
public sealed record WhyPart(
    [property: Id(0)] string Kind,
    [property: Id(1)] string Subject,
    [property: Id(2)] LocalText Name,
    [property: Id(3)] int Assumptions,
    [property: Id(4)] int Projects,
    [property: Id(5)] int Events,
    [property: Id(6)] double Part,
    [property: Id(7)] double Alone,
    [property: Id(8)] double Last,
    [property: Id(9)] double Interaction,
    [property: Id(10)] ImmutableArray<LocalText> Merged);
