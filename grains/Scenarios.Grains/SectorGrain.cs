using Scenarios.Contracts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains;

/// <inheritdoc cref="ISectorGrain"/>
public sealed class SectorGrain(IGrainFactory grains, SpecificationCompiler compiler) : LiveEntityGrain(grains, compiler), ISectorGrain
{
    private readonly List<SectorReply> produced = [];
    private readonly List<SectorCloseReply> closed = [];
    private SectorPathway? pathway;
    private int index;

    public async Task<SectorReply> Produce(SectorRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        await Adopt(request.Digest);
        while (closed.Count < request.Step - 1)
        {
            var step = closed.Count + 1;
            await ProduceStep(step, request);
            Close(step, request.Linkages[step], request.Constructions[step]);
        }

        if (produced.Count < request.Step)
        {
            await ProduceStep(request.Step, request);
        }

        return produced[request.Step - 1];
    }

    public async Task<SectorCloseReply?> Close(SectorCloseRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        await Adopt(request.Digest);
        if (produced.Count < request.Step)
        {
            return null;
        }

        if (closed.Count < request.Step)
        {
            Close(request.Step, request.Linkage, request.Construction);
        }

        return closed[request.Step - 1];
    }

    public async Task<EntityPathway> Pathway()
    {
        await AdoptPresent();
        var setup = Specification.LatestSetup;
        var facts = setup.Sectors[index].Facts;
        return new EntityPathway(
            EntityType.Sector,
            facts.Id,
            Messages.Of(facts.Name),
            setup.County.BaseYear,
            Messages.Refusing(() => Messages.Of(Projection.OfSector(setup, index, pathway!, closed.Count))));
    }

    protected override void Begin(CompiledSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        index = specification.Setup.Sectors.First(s => s.Facts.Id == Entity).Index;
        pathway = new SectorPathway(specification.Setup, index);
        produced.Clear();
        closed.Clear();
    }

    private async Task ProduceStep(int step, SectorRequest request)
    {
        var setup = Specification.FuturesAt(step).Setup;
        var ask = new ClusterRequest(request.Digest, step, request.Slowdowns);
        var replies = await Task.WhenAll(setup.Sectors[index].Clusters.Select(c => Grains.GetGrain<IIndustryClusterGrain>(GrainKeys.Entity(LiveKey, c.Facts.Id)).Produce(ask)));
        var yield = pathway!.Gather(setup, [.. replies.Select(r => new ClusterYield(r.Organic, r.Projects, r.Investment, r.Producing))]);
        produced.Add(new SectorReply(yield.Direct.Amount[0], yield.Projects.Amount[0], yield.GrossOutput.Amount[0], yield.Investment.Amount[0], [.. replies]));
    }

    private void Close(int step, double linkage, double construction)
    {
        var account = pathway!.Close(Specification.FuturesAt(step), step, new LinkageYear(linkage, construction));
        closed.Add(new SectorCloseReply(account.ValueAdded.Amount[0], account.NominalValueAdded.Amount[0], account.Price.Level[0]));
    }
}
