using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Ranking;

/// <summary>What a project, or a pool's projects together, can do to a target 项目影响.</summary>
/// <param name="Stage">The pool.</param>
/// <param name="Projects">Their places in the scenario: one, or all of the pool.</param>
/// <param name="Investment">万元 of base-year prices, as the scenario has it.</param>
/// <param name="Net">Realised against cancelled: by this they are ranked.</param>
/// <param name="Earlier">Null where it would reach into history.</param>
/// <param name="Later">Null where the project has begun already.</param>
/// <param name="InHistory">How many of the projects a year earlier would put into history.</param>
/// <param name="CostPerPoint">万元 of investment per percentage point of probability that realising gains over cancelling; null where no gain can be told from nothing.</param>
/// <param name="CostPerUnit">万元 per unit of the indicator (per point of a share or rate) gained the same way; null likewise.</param>
public sealed record ProjectEffect(
    string Stage,
    ImmutableArray<int> Projects,
    double Investment,
    ChangeEffect Realised,
    ChangeEffect Cancelled,
    ChangeEffect Net,
    ChangeEffect? Earlier,
    ChangeEffect? Later,
    int InHistory,
    double? CostPerPoint,
    double? CostPerUnit);
