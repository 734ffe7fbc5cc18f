using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Grains;

/// <summary>
/// A county on its way under one specification 在线县域推演: its own accounts, and the conversation with its entities. The order of the steps is <see cref="YearStep"/>'s.
/// </summary>
internal sealed class LiveCounty
{
    private readonly IGrainFactory grains;
    private readonly string key;
    private readonly CompiledSpecification specification;
    private readonly CountyPathway accounts;
    private readonly List<StandingYear> standing = [];
    private readonly List<double> slowdowns;
    private readonly List<double>[] linkages;
    private readonly List<double>[] constructions;

    public LiveCounty(IGrainFactory grains, string key, CompiledSpecification specification)
    {
        this.grains = grains;
        this.key = key;
        this.specification = specification;
        accounts = new CountyPathway(specification.FuturesAt(0));
        slowdowns = [accounts.SlowdownOf(0)[0]];
        linkages = [.. Setup.Sectors.Select(_ => new List<double> { 0 })];
        constructions = [.. Setup.Sectors.Select(_ => new List<double> { 0 })];
    }

    public CompiledSpecification Specification => specification;

    /// <summary>The last year stepped, counted from the base; −1 before the townships have been placed in the base year.</summary>
    public int Step { get; private set; } = -1;

    public CountyPathway Accounts => accounts;

    private ModelSetup Setup => specification.Setup;

    /// <summary>Places the base year, then steps year by year.</summary>
    public async Task RunTo(int step)
    {
        while (Step < step)
        {
            if (Step >= 0)
            {
                await Produce(Step + 1);
            }
            else
            {
                var setup = specification.FuturesAt(0).Setup;
                await Place(0, [.. setup.Clusters.Select(c => (Lane)c.Facts.BaseValueAdded)], new Lane[setup.Projects.Length], new Lane[setup.Projects.Length]);
            }

            Step++;
        }
    }

    private async Task Produce(int step)
    {
        var futures = specification.FuturesAt(step);
        var replies = await Task.WhenAll(futures.Setup.Sectors.Select(s => Sector(s.Index).Produce(Request(s.Index, step))));
        var yields = replies.Select(r => new SectorYield(r.Direct, r.Projects, r.GrossOutput, r.Investment)).ToArray();
        ImmutableArray<ClusterReply> clusters = [.. replies.SelectMany(r => r.Clusters)];

        var given = accounts.Link(futures, step, yields).ToArray();
        var closed = await Task.WhenAll(given.Select((linkage, s) => Close(s, step, linkage)));
        for (var s = 0; s < given.Length; s++)
        {
            linkages[s].Add(given[s].Linkage.Amount[0]);
            constructions[s].Add(given[s].Construction.Amount[0]);
        }

        accounts.Account(
            futures,
            step,
            [.. closed.Select(c => new SectorAccount(c.ValueAdded, c.NominalValueAdded, c.Price))],
            [.. clusters.Select(c => new ClusterYield(c.Organic, c.Projects, c.Investment, c.Producing))]);
        slowdowns.Add(accounts.SlowdownOf(step)[0]);
        var (valueAdded, investment) = ByProject(futures.Setup, clusters);
        await Place(step, [.. clusters.Select(c => (Lane)c.Organic)], valueAdded, investment);
    }

    private SectorRequest Request(int sector, int step) => new(
        specification.Digest, step, new Vec([.. slowdowns]), new Vec([.. linkages[sector]]), new Vec([.. constructions[sector]]));

    private async Task<SectorCloseReply> Close(int sector, int step, LinkageYear linkage)
    {
        var request = new SectorCloseRequest(specification.Digest, step, linkage.Linkage.Amount[0], linkage.Construction.Amount[0]);
        SectorCloseReply? reply;
        while ((reply = await Sector(sector).Close(request)) is null)
        {
            await Sector(sector).Produce(Request(sector, step)); // its silo was lost between the two
        }

        return reply;
    }

    private async Task Place(int step, Lane[] organic, Lane[] projectValueAdded, Lane[] projectInvestment)
    {
        var setup = specification.FuturesAt(step).Setup;
        var stands = accounts.Stand(step, organic, projectValueAdded, projectInvestment);
        foreach (var park in accounts.Parks)
        {
            park.Place(setup, step, stands);
        }

        standing.Add(new StandingYear(step, Messages.OneDraw(stands.Organic), Messages.OneDraw(stands.ProjectValueAdded), Messages.OneDraw(stands.Linkage), stands.Construction[0], stands.Population[0]));
        var year = new PlaceRequest(specification.Digest, [standing[step]]);
        await Task.WhenAll(setup.Townships.Select(t => Place(grains.GetGrain<ITownshipGrain>(GrainKeys.Entity(key, t.Facts.Id)), year, step)));
    }

    private async Task Place(ITownshipGrain township, PlaceRequest year, int step)
    {
        for (var placed = await township.Place(year); placed < step;)
        {
            placed = await township.Place(new PlaceRequest(specification.Digest, [.. standing.Skip(placed + 1)]));
        }
    }

    /// <summary>Has each entity take again what it has lost, so that its own pathway is whole.</summary>
    public async Task Recover()
    {
        var setup = specification.LatestSetup;
        if (Step > 0)
        {
            await Task.WhenAll(setup.Sectors.Select(async s =>
            {
                var (sector, last) = (Sector(s.Index), new SectorCloseRequest(specification.Digest, Step, linkages[s.Index][Step], constructions[s.Index][Step]));
                while (await sector.Close(last) is null)
                {
                    await sector.Produce(Request(s.Index, Step));
                }

                var ask = new ClusterRequest(specification.Digest, Step, new Vec([.. slowdowns]));
                await Task.WhenAll(s.Clusters.Select(c => Cluster(c.Facts.Id).Produce(ask)));
            }));
        }

        var year = new PlaceRequest(specification.Digest, [standing[Step]]);
        await Task.WhenAll(setup.Townships.Select(t => Place(grains.GetGrain<ITownshipGrain>(GrainKeys.Entity(key, t.Facts.Id)), year, Step)));
    }

    public ISectorGrain Sector(int index) => grains.GetGrain<ISectorGrain>(GrainKeys.Entity(key, Setup.Sectors[index].Facts.Id));

    public IIndustryClusterGrain Cluster(string id) => grains.GetGrain<IIndustryClusterGrain>(GrainKeys.Entity(key, id));

    private static (Lane[] ValueAdded, Lane[] Investment) ByProject(ModelSetup setup, ImmutableArray<ClusterReply> clusters)
    {
        var (valueAdded, investment) = (new Lane[setup.Projects.Length], new Lane[setup.Projects.Length]);
        foreach (var cluster in setup.Clusters)
        {
            for (var p = 0; p < cluster.Projects.Length; p++)
            {
                valueAdded[cluster.Projects[p].Index] = clusters[cluster.Index].ProjectValueAdded[p];
                investment[cluster.Projects[p].Index] = clusters[cluster.Index].ProjectInvestment[p];
            }
        }

        return (valueAdded, investment);
    }
}
