using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks how the model would have done on real counties 回测请求.</summary>
/// <param name="County">Any: a panel belongs to none.</param>
/// <param name="Panel">The counties.</param>
/// <param name="Learning">Where the assumptions come from.</param>
/// <param name="Assumptions">The file of <see cref="BacktestLearning.File"/>.</param>
/// <param name="Until">The year of <see cref="BacktestLearning.EarlierYears"/>.</param>
/// <param name="From">The first origin year.</param>
/// <param name="To">The last.</param>
/// <param name="Horizon">Years ahead.</param>
/// <param name="Draws">Of each county and origin.</param>
/// <param name="Seed">Of the random numbers.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.BacktestRequest")]
public sealed record BacktestRequest(
    string County,
    [property: Id(0)] PanelChoice Panel,
    [property: Id(1)] BacktestLearning Learning,
    [property: Id(2)] NamedFile? Assumptions,
    [property: Id(3)] int? Until,
    [property: Id(4)] int From,
    [property: Id(5)] int To,
    [property: Id(6)] int Horizon,
    [property: Id(7)] int Draws,
    [property: Id(8)] ulong Seed) : AnalysisRequest(County)
{
    public override string Spelt() => string.Create(
        CultureInfo.InvariantCulture, $"{Panel.Spelt()}\n{Learning}\n{PanelChoice.Spelt(Assumptions)}\n{Until}\n{From}\n{To}\n{Horizon}\n{Draws}\n{Seed}");
}
