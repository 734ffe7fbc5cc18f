namespace Scenarios.Contracts;

/// <summary>What a project, or all projects of a pool, can do to a target 项目影响.</summary>
/// <param name="Project">Its id; that of the pool for a pool.</param>
/// <param name="Name">Null for a pool.</param>
/// <param name="Stage">The pool.</param>
/// <param name="Projects">How many.</param>
/// <param name="Investment">万元 of base-year prices.</param>
/// <param name="Net">Realised against cancelled; the ranking goes by it.</param>
/// <param name="Realised">If it is built for sure, against the scenario as it is.</param>
/// <param name="Cancelled">If it is dropped.</param>
/// <param name="Earlier">If it starts a year earlier; null where that would reach into history.</param>
/// <param name="Later">If it starts a year later; null where it has begun already.</param>
/// <param name="InHistory">How many of the projects a year earlier would put into history.</param>
/// <param name="CostPerPoint">万元 per percentage point of probability gained; null where no gain can be told from nothing.</param>
/// <param name="CostPerUnit">万元 per unit, or per percentage point, of the indicator gained; null likewise.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.ProjectRankRow")]
public sealed record ProjectRankRow(
    [property: Id(0)] string Project,
    [property: Id(1)] LocalText? Name,
    [property: Id(2)] string Stage,
    [property: Id(3)] int Projects,
    [property: Id(4)] double Investment,
    [property: Id(5)] ProjectChangeEffect Net,
    [property: Id(6)] ProjectChangeEffect Realised,
    [property: Id(7)] ProjectChangeEffect Cancelled,
    [property: Id(8)] ProjectChangeEffect? Earlier,
    [property: Id(9)] ProjectChangeEffect? Later,
    [property: Id(10)] int InHistory,
    [property: Id(11)] double? CostPerPoint,
    [property: Id(12)] double? CostPerUnit);
