using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Attributions;
using Scenarios.Model.Analysis.Comparisons;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;

namespace Scenarios.Grains.Analyses;

/// <summary>Why two scenarios differ 差异归因.</summary>
public sealed class WhyAnalysis(AnalysisCounties counties) : Analysis<WhyRequest>
{
    protected override AnalysisResult Answer(WhyRequest request, AnalysisWork work)
    {
        var faults = new FaultList();
        SameCounty.Check(request.County, [request.First, request.Second], faults);
        Messages.ThrowIfErrors(faults);
        var (a, b) = (counties.Setup(request.First), counties.Setup(request.Second));
        var outcome = new Outcome(request.Indicator, request.Year ?? ScenarioComparison.Milestones(a)[0]);
        outcome.Check(a, "--indicator", "--year", faults);
        Messages.ThrowIfErrors(faults);
        var attribution = Attribution.Of(a, b, [outcome], work);
        var difference = attribution.Differences[0];
        return new WhyResult(
            Messages.Of(IndicatorCatalogue.Find(a.County, outcome.Indicator)!),
            outcome.Year,
            difference.From,
            difference.To,
            difference.Difference,
            difference.Interaction,
            [.. attribution.Sorted(difference).Select(x => Of(x.Group, x.Part))],
            SectorAccounting.Of(a, b, outcome) is { } sectors ? [.. sectors.Select(s => Of(a.County.Sectors[s.Sector], s))] : [],
            attribution.Idle);
    }

    private static WhyPart Of(LeverGroup group, AttributedPart part) => new(
        group.Kind switch
        {
            LeverGroupKind.Organic => "organic",
            LeverGroupKind.Projects => "projects",
            LeverGroupKind.RampUp => "ramp_up",
            LeverGroupKind.Prices => "prices",
            LeverGroupKind.Linkages => "linkages",
            LeverGroupKind.Labour => "labour",
            LeverGroupKind.Population => "population",
            LeverGroupKind.GrowthEvents => "growth_events",
            LeverGroupKind.PriceEvents => "price_events",
            LeverGroupKind.Other => "other",
            _ => "rest",
        },
        group.Subject,
        Messages.Of(group.Name),
        group.Assumptions,
        group.Projects,
        group.Events,
        part.Part,
        part.Alone,
        part.Last,
        part.Interaction,
        [.. group.Merged.Select(Messages.Of)]);

    private static WhySector Of(Sector sector, SectorPart part) => new(sector.Id, Messages.Of(sector.Name), part.From, part.To, part.Volume, part.Price, part.Total);
}
