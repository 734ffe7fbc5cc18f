using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Counties.Levers;
using Scenarios.Grains.Analyses;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Grains;

/// <inheritdoc cref="ICountyGrain"/>
public sealed class CountyGrain(CountyLibrary library, ScenarioComposer composer, SpecificationCompiler compiler) : Grain, ICountyGrain
{
    private County County => Entry.County;

    private CountyEntry Entry => Messages.Refusing(() => library.Open(this.GetPrimaryKeyString()));

    public Task<CountySummary> Summary() => Task.FromResult(new CountySummary(
        County.Id,
        Messages.Of(County.Name),
        Messages.Of(County.Region),
        County.Plan is { } plan ? Messages.Of(plan) : null,
        County.BaseYear,
        County.EndYear,
        [.. Entities()],
        [.. Indicators().Select(Messages.Of)],
        County.HeadlineTargets,
        Messages.Of(Entry.Warnings),
        County.Digest));

    public Task<ImmutableArray<ObservedSeries>> History() => Task.FromResult<ImmutableArray<ObservedSeries>>(
    [
        .. County.Observations.GroupBy(o => o.Indicator).Select(g => new ObservedSeries(
            g.Key, g.First().Unit, [.. g.OrderBy(o => o.Year).Select(o => new ObservedValue(o.Year, o.Value, o.Source))])),
    ]);

    public Task<ImmutableArray<PreviousPlanRow>> PreviousPlan() => Task.FromResult<ImmutableArray<PreviousPlanRow>>(
    [
        .. County.PreviousPlan.Select(r => new PreviousPlanRow(
            r.Number, Messages.Of(r.Group), Messages.Of(r.Name), r.Unit, r.BaseValue, r.Target, r.TargetGrowth, r.Actual, r.ActualGrowth, r.Verdict, r.Source, ReviewMessages.Of(FinalEvaluation.Of(r).Class))),
    ]);

    public Task<Description> Describe(EntityType type, string id) => Task.FromResult(
        new Describer(County).Describe(type, id) ?? throw Messages.Refusal(
            County.Id,
            $"{type}: {id}",
            new("没有这个编号", "there is no such id"),
            NearestKey.Remedy(id, [.. Entities().Where(e => e.Type == type).Select(e => e.Id), .. new Describer(County).Others(type)])));

    public Task<CheckReport> Check(ImmutableArray<NamedFile> files)
    {
        var faults = new FaultList();
        var county = CountyFolder.Read(files.ToDictionary(f => f.Name, f => f.Content), faults);
        return Task.FromResult(new CheckReport(county?.Id ?? "", Messages.Of(faults.All), county is null ? 0 : CountOf(county)));
    }

    public Task<ComposedScenario> Compose(ComposeRequest request) => composer.Compose(County.Id, request);

    public Task<Resolution> Resolve(ComposedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var compiled = compiler.Compile(new LiveSpecification(scenario, [], scenario.Digest));
        var central = compiled.FuturesAt(0);
        return Task.FromResult(new Resolution(
            scenario,
            [.. compiled.Setup.Scenario.Assumptions.Select(Resolved)],
            [.. compiled.Setup.Projects.Select(p => Resolved(p, central))],
            [.. compiled.Setup.Scenario.Events.Select(e => new EventRow(e.Kind == EventKind.Growth ? "growth" : "price", e.Sector, e.Year, e.Value, e.Place.ToString()))]));
    }

    private static ResolvedValue Resolved(ResolvedAssumption assumption) => new(
        assumption.Value.Key,
        Messages.Of(assumption.Value.Name),
        assumption.Value.Unit,
        assumption.Value.Distribution.ToString().ToLowerInvariant(),
        assumption.Own.Mode,
        assumption.Value.Low,
        assumption.Value.Mode,
        assumption.Value.High,
        Messages.Of(assumption.Own.Provenance.Kind),
        assumption.Own.Provenance.Source,
        assumption.Own.Provenance.Place.ToString(),
        Levers(assumption.Levers));

    private static ResolvedProjectRow Resolved(ProjectSetup project, Futures central) => new(
        project.Facts.Id,
        Messages.Of(project.Facts.Name),
        project.Facts.Cluster,
        project.Facts.Township,
        project.Facts.Stage,
        central.Realised(project.Index)[0],
        central.Delay(project.Index)[0],
        central.Utilisation(project.Index)[0],
        project.Facts.Start,
        project.Facts.BuildYears,
        project.Facts.Investment,
        project.Facts.FullValueAdded,
        Levers(project.Resolved.Levers));

    private static ImmutableArray<LeverSource> Levers(ImmutableArray<LeverTrace> levers) => [.. levers.Select(l => new LeverSource(l.Scenario, l.Text, WhatIf.Told(l.Place)))];

    private static int CountOf(County county) =>
        county.Assumptions.Length + county.Macro.Length + county.Observations.Length + county.Targets.Length
        + county.Sectors.Length + county.Clusters.Length + county.Townships.Length + county.Projects.Length;

    private IEnumerable<Indicator> Indicators() =>
    [
        .. IndicatorCatalogue.Of(County.Scope, County.BaseYear),
        .. County.Targets
            .Select(t => IndicatorCatalogue.ClusterOfGrowthAverage(t.Indicator, County.Clusters)).OfType<int>().Distinct()
            .Select(k => IndicatorCatalogue.GrowthAverageOf(County.Clusters[k])),
    ];

    private IEnumerable<EntityName> Entities() =>
    [
        new(EntityType.County, County.Id, Messages.Of(County.Name), ""),
        .. County.Sectors.Select(s => new EntityName(EntityType.Sector, s.Id, Messages.Of(s.Name), s.StatisticalSector.ToString().ToLower(CultureInfo.InvariantCulture))),
        .. County.Clusters.Select(c => new EntityName(EntityType.Cluster, c.Id, Messages.Of(c.Name), c.Sector)),
        .. County.Townships.Select(t => new EntityName(EntityType.Township, t.Id, Messages.Of(t.Name), t.Role)),
        .. County.Parks.Select(p => new EntityName(EntityType.Park, p.Id, Messages.Of(p.Name), "")),
        .. County.Projects.Select(p => new EntityName(EntityType.Project, p.Id, Messages.Of(p.Name), p.Cluster)),
        .. County.PublicWorks.Select(w => new EntityName(EntityType.PublicWork, w.Id, Messages.Of(w.Name), w.Box)),
        .. County.Assumptions.Select(a => new EntityName(EntityType.Assumption, a.Key, Messages.Of(a.Name), "")),
        .. Indicators().Select(i => new EntityName(EntityType.Indicator, i.Id, Messages.Of(i.Name), "")),
        .. County.Targets.Select(t => new EntityName(EntityType.Target, t.Id, Messages.Of(t.Name), t.Indicator)),
    ];
}
