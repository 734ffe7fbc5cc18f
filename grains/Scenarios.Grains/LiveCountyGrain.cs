using System.Collections.Immutable;
using System.Diagnostics;
using Scenarios.Contracts;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Plausibility;
using Scenarios.Model.Targets;

namespace Scenarios.Grains;

/// <inheritdoc cref="ILiveCountyGrain"/>
public sealed class LiveCountyGrain(
    [PersistentState("live", Storage.Name)] IPersistentState<LiveCountyState> state,
    IGrainFactory grains,
    SpecificationCompiler compiler,
    ScenarioComposer composer)
    : Grain, ILiveCountyGrain
{
    private LiveSpecification? specification;
    private LiveCounty? county;

    private string Key => this.GetPrimaryKeyString();

    public async Task<LiveStatus> Open(ComposedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        if (specification is null && state.State.Specification is null)
        {
            specification = new LiveSpecification(scenario, [], scenario.Digest);
        }

        return await Status();
    }

    public async Task<LiveStatus> Status()
    {
        var live = await Ready();
        var setup = live.Specification.Setup;
        return new LiveStatus(Key, setup.Year(live.Step), setup.County.EndYear, live.Specification.Digest, specification!.Interventions);
    }

    public async Task<LiveStatus> Advance()
    {
        var live = await Ready();
        var setup = live.Specification.Setup;
        if (live.Step >= setup.Steps)
        {
            throw Messages.Refusal(Key, $"{setup.Year(live.Step)}", new("已到终年", "it is at its last year"), new("用 Restart 从基年重来", "restart it from its base year"));
        }

        return await RunTo(setup.Year(live.Step + 1));
    }

    public async Task<LiveStatus> RunTo(int year)
    {
        var live = await Ready();
        var setup = live.Specification.Setup;
        if (year < setup.County.BaseYear || year > setup.County.EndYear)
        {
            throw Messages.Refusal(
                Key, $"{year}", new("年份不在推演期内", "the year is outside the projection"), new($"用 {setup.County.BaseYear} 至 {setup.County.EndYear} 之间的年份", $"use a year from {setup.County.BaseYear} to {setup.County.EndYear}"));
        }

        using var activity = Telemetry.Source.StartActivity("live-county.run");
        var (started, from) = (Stopwatch.GetTimestamp(), live.Step);
        await live.RunTo(year - setup.County.BaseYear);
        Telemetry.Stepped(setup.County.Id, live.Step - from, Stopwatch.GetElapsedTime(started));

        // A whole run follows from the key alone; only one that stops on the way, or was steered, has something to keep.
        if ((live.Step < setup.Steps || state.RecordExists) && live.Step > from)
        {
            await Keep();
        }

        return await Status();
    }

    public async Task<LiveStatus> Intervene(byte[] levers, string who)
    {
        var live = await Ready();
        var setup = live.Specification.Setup;
        var interventions = specification!.Interventions.Add(new Intervention(setup.Year(live.Step), levers, who));
        var changed = new LiveSpecification(specification.Scenario, interventions, compiler.DigestOf(specification.Scenario, interventions));
        var next = new LiveCounty(grains, Key, compiler.Compile(changed));
        var (before, step) = (specification, live.Step);
        try
        {
            specification = changed; // its entities ask for it while they step
            await next.RunTo(step);
            county = next;
            await Keep();
        }
        catch
        {
            (specification, county) = (before, live);
            throw;
        }

        return await Status();
    }

    public async Task<LiveStatus> Restart()
    {
        await Ready();
        specification = new LiveSpecification(specification!.Scenario, [], specification.Scenario.Digest);
        county = null;
        if (state.RecordExists)
        {
            await state.ClearStateAsync();
            state.State = new LiveCountyState();
        }

        return await Status();
    }

    public async Task<ImmutableArray<SeriesMessage>> At(int year)
    {
        var live = await Ready();
        var setup = live.Specification.LatestSetup;
        var step = year - setup.County.BaseYear;
        if (step < 0 || step > live.Step)
        {
            throw Messages.Refusal(Key, $"{year}", new("尚未推演到这一年", "the year has not been reached"), new($"已到 {setup.Year(live.Step)} 年", $"it stands at {setup.Year(live.Step)}"));
        }

        return Messages.Refusing(() => Messages.Of(Model.Pathways.Projection.OfCounty(setup, live.Accounts, live.Step).Select(s => s with { Values = [s.Values[step]] })));
    }

    public async Task<ProjectionMessage> Projection()
    {
        var live = await Ready();
        var setup = live.Specification.LatestSetup;
        var own = Messages.Refusing(() => Model.Pathways.Projection.OfCounty(setup, live.Accounts, live.Step).ToArray());
        var series = (await Whole(
            live,
            [
                .. setup.Sectors.Select(s => (Func<Task<EntityPathway>>)live.Sector(s.Index).Pathway),
                .. setup.Clusters.Select(c => (Func<Task<EntityPathway>>)live.Cluster(c.Facts.Id).Pathway),
                .. setup.Townships.Select(t => (Func<Task<EntityPathway>>)Township(t.Facts.Id).Pathway),
            ])).SelectMany(p => p.Series).ToLookup(s => s.Type);
        SeriesMessage[] entities =
        [
            .. series[EntityType.Sector],
            .. series[EntityType.Cluster],
            .. series[EntityType.Township],
            .. Messages.Of(Model.Pathways.Projection.OfParks(setup, live.Accounts, live.Step)),
            .. series[EntityType.Project],
        ];
        var present = setup.Year(live.Step);
        return new ProjectionMessage(
            await Status(),
            specification!.Scenario,
            [.. Messages.Of(own), .. entities],
            [.. VerdictRules.Judge(setup.County, own).Where(v => v.Target.Year <= present).Select(v => Messages.Of(setup.County, v))],
            live.Step < setup.Steps ? [] : [.. PlausibilityRules.Judge(setup.County, [.. own, .. SectorSeries(entities)]).Select(Messages.Of)]);
    }

    public async Task<EntityPathway> Pathway(EntityType type, string id)
    {
        var live = await Ready();
        var setup = live.Specification.LatestSetup;
        switch (type)
        {
            case EntityType.County:
                return new(type, setup.County.Id, Messages.Of(setup.County.Name), setup.County.BaseYear, Messages.Of(Model.Pathways.Projection.OfCounty(setup, live.Accounts, live.Step)));
            case EntityType.Sector when setup.Sectors.FirstOrDefault(s => s.Facts.Id == id) is { } sector:
                return await Whole(live, live.Sector(sector.Index).Pathway);
            case EntityType.Cluster when setup.Clusters.Any(c => c.Facts.Id == id):
                return await Whole(live, live.Cluster(id).Pathway);
            case EntityType.Township when setup.Townships.Any(t => t.Facts.Id == id):
                return await Whole(live, Township(id).Pathway);
            case EntityType.Park when setup.Parks.FirstOrDefault(p => p.Facts.Id == id) is { } park:
                return new(type, id, Messages.Of(park.Facts.Name), setup.County.BaseYear, Messages.Of(Model.Pathways.Projection.OfParks(setup, live.Accounts, live.Step).Where(s => s.Entity == id)));
            case EntityType.Project when setup.Projects.FirstOrDefault(p => p.Facts.Id == id) is { } project:
                var cluster = await Whole(live, live.Cluster(setup.Clusters[project.Cluster].Facts.Id).Pathway);
                return new(type, id, Messages.Of(project.Facts.Name), setup.County.BaseYear, [.. cluster.Series.Where(s => s.Type == type && s.Entity == id)]);
            default:
                throw Messages.Refusal(Key, id, new("没有这个实体的路径", "there is no pathway of such an entity"), NearestKey.Remedy(id, Entities(setup)));
        }
    }

    public Task<LiveSpecification> Specification() => Task.FromResult(
        specification ?? state.State.Specification ?? throw Messages.Refusal(Key, Key, new("尚未打开", "it has not been opened"), new("重新运行", "run it again")));

    private static async Task<EntityPathway> Whole(LiveCounty live, Func<Task<EntityPathway>> entity) => (await Whole(live, [entity]))[0];

    // An entity that has moved since it was recovered, with its silo or because nobody asked for it, knows the base year only: it is recovered again.
    private static async Task<EntityPathway[]> Whole(LiveCounty live, Func<Task<EntityPathway>>[] entities)
    {
        EntityPathway[] pathways;
        do
        {
            await live.Recover();
            pathways = await Task.WhenAll(entities.Select(ask => ask()));
        }
        while (!pathways.All(p => IsWhole(p, live.Step)));

        return pathways;
    }

    private static bool IsWhole(EntityPathway pathway, int step) => !pathway.Series.IsEmpty && pathway.Series.All(s => s.Values.Values.Length > step);

    private static string[] Entities(ModelSetup setup) =>
    [
        .. setup.Sectors.Select(s => s.Facts.Id), .. setup.Clusters.Select(c => c.Facts.Id), .. setup.Townships.Select(t => t.Facts.Id),
        .. setup.Parks.Select(p => p.Facts.Id), .. setup.Projects.Select(p => p.Facts.Id),
    ];

    private static IEnumerable<Series> SectorSeries(IEnumerable<SeriesMessage> messages) => messages
        .Where(m => m.Type == EntityType.Sector)
        .Select(m => new Series(EntityKind.Sector, m.Entity, m.Variable, m.Unit, default, m.Values.Values));

    private ITownshipGrain Township(string id) => grains.GetGrain<ITownshipGrain>(GrainKeys.Entity(Key, id));

    private async Task Keep()
    {
        state.State = new LiveCountyState { Specification = specification, Step = county!.Step };
        await state.WriteStateAsync();
    }

    // At its place: what was kept, else what it was opened with, else what its key names.
    private async Task<LiveCounty> Ready()
    {
        if (county is not null)
        {
            return county;
        }

        specification ??= state.State.Specification ?? await OfKey();
        var live = new LiveCounty(grains, Key, compiler.Compile(specification));
        await live.RunTo(state.State.Specification is null ? 0 : state.State.Step);
        return county = live;
    }

    private async Task<LiveSpecification> OfKey()
    {
        var (countyId, id, revision) = GrainKeys.SplitLive(Key);
        if (revision is null)
        {
            throw Messages.Refusal(Key, Key, new("此情景未保存，须先打开", "the scenario is not stored: it must be opened first"), new("重新运行", "run it again"));
        }

        var scenario = await composer.Compose(countyId, new ComposeRequest(new ScenarioReference(id, revision), [], []));
        return new LiveSpecification(scenario, [], scenario.Digest);
    }
}
