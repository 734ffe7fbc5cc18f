using Scenarios.Contracts;
using Scenarios.Model.Pathways;

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

            await Place(Step + 1);
            Step++;
        }
    }

    private async Task Produce(int step)
    {
        var (futures, year) = (specification.FuturesAt(step), accounts.Year);
        var replies = await Task.WhenAll(futures.Setup.Sectors.Select(s => Sector(s.Index).Produce(Request(s.Index, step))));
        for (var s = 0; s < replies.Length; s++)
        {
            (year.Direct[s], year.Projects[s], year.Unlocated[s], year.Investment[s]) = (replies[s].Direct, replies[s].Projects, replies[s].Unlocated, replies[s].Investment);
            for (var k = 0; k < replies[s].Clusters.Length; k++)
            {
                Messages.Fill(year, futures.Setup.Sectors[s].Clusters[k].Index, replies[s].Clusters[k]);
            }
        }

        accounts.Link(futures, step);
        for (var s = 0; s < replies.Length; s++)
        {
            linkages[s].Add(year.Linkage[s][0]);
            constructions[s].Add(year.Construction[s][0]);
        }

        var closed = await Task.WhenAll(replies.Select((_, s) => Close(s, step)));
        for (var s = 0; s < closed.Length; s++)
        {
            (year.ValueAdded[s], year.NominalValueAdded[s], year.Price[s]) = (closed[s].ValueAdded, closed[s].NominalValueAdded, closed[s].Price);
        }

        accounts.Account(futures, step);
        accounts.Stand(futures);
        slowdowns.Add(accounts.SlowdownOf(step)[0]);
    }

    private SectorRequest Request(int sector, int step) => new(
        specification.Digest, step, new Vec([.. slowdowns]), new Vec([.. linkages[sector]]), new Vec([.. constructions[sector]]));

    private async Task<SectorCloseReply> Close(int sector, int step)
    {
        var request = new SectorCloseRequest(specification.Digest, step, linkages[sector][step], constructions[sector][step]);
        SectorCloseReply? reply;
        while ((reply = await Sector(sector).Close(request)) is null)
        {
            await Sector(sector).Produce(Request(sector, step)); // its silo was lost between the two
        }

        return reply;
    }

    private async Task Place(int step)
    {
        var (futures, year) = (specification.FuturesAt(step), accounts.Year);
        foreach (var park in accounts.Parks)
        {
            park.Place(futures, step, year);
        }

        standing.Add(new StandingYear(step, Messages.OneDraw(year.Organic), Messages.OneDraw(year.Spread), accounts[CountySeries.Population][step][0]));
        var request = new PlaceRequest(specification.Digest, [standing[step]]);
        await Task.WhenAll(futures.Setup.Townships.Select(t => Place(grains.GetGrain<ITownshipGrain>(GrainKeys.Entity(key, t.Facts.Id)), request, step)));
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
                await Close(s.Index, Step);
                var ask = new ClusterRequest(specification.Digest, Step, new Vec([.. slowdowns]));
                await Task.WhenAll(s.Clusters.Select(c => Cluster(c.Facts.Id).Produce(ask)));
            }));
        }

        var year = new PlaceRequest(specification.Digest, [standing[Step]]);
        await Task.WhenAll(setup.Townships.Select(t => Place(grains.GetGrain<ITownshipGrain>(GrainKeys.Entity(key, t.Facts.Id)), year, Step)));
    }

    public ISectorGrain Sector(int index) => grains.GetGrain<ISectorGrain>(GrainKeys.Entity(key, Setup.Sectors[index].Facts.Id));

    public IIndustryClusterGrain Cluster(string id) => grains.GetGrain<IIndustryClusterGrain>(GrainKeys.Entity(key, id));
}
