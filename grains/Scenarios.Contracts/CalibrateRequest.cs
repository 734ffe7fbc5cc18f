using System.Globalization;

namespace Scenarios.Contracts;

/// <summary>Asks for assumptions that fit real counties 校准请求.</summary>
/// <param name="County">Any: a panel belongs to none.</param>
/// <param name="Panel">The counties.</param>
/// <param name="Part">Which of them.</param>
/// <param name="From">The first origin year; six before <paramref name="Until"/> when null.</param>
/// <param name="Until">The last year whose figures are looked at; the end of the panel's longest comparable run when null.</param>
/// <param name="Horizon">The longest window, in years.</param>
[GenerateSerializer]
[Immutable]
[Alias("scenario.CalibrateRequest")]
public sealed record CalibrateRequest(
    string County,
    [property: Id(0)] PanelChoice Panel,
    [property: Id(1)] PanelPart Part,
    [property: Id(2)] int? From,
    [property: Id(3)] int? Until,
    [property: Id(4)] int Horizon) : AnalysisRequest(County)
{
    public override string Spelt() => string.Create(CultureInfo.InvariantCulture, $"{Panel.Spelt()}\n{Part}\n{From}\n{Until}\n{Horizon}");
}
