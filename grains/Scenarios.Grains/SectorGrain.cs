using Scenarios.Contracts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains;

/// <inheritdoc cref="ISectorGrain"/>
public sealed class SectorGrain(IGrainFactory grains, SpecificationCompiler compiler) : LiveEntityGrain(grains, compiler), ISectorGrain
{
    private readonly List<SectorReply> produced = [];
    private readonly List<SectorCloseReply> closed = [];
    private SectorPathway? pathway;
    private CountyYear? year;
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
        (pathway, year) = (new SectorPathway(specification.Setup, index), new CountyYear(specification.Setup));
        produced.Clear();
        closed.Clear();
    }

    private async Task ProduceStep(int step, SectorRequest request)
    {
        var setup = Specification.FuturesAt(step).Setup;
        var ask = new ClusterRequest(request.Digest, step, request.Slowdowns);
        var replies = await Task.WhenAll(setup.Sectors[index].Clusters.Select(c => Grains.GetGrain<IIndustryClusterGrain>(GrainKeys.Entity(LiveKey, c.Facts.Id)).Produce(ask)));
        for (var k = 0; k < replies.Length; k++)
        {
            Messages.Fill(year!, setup.Sectors[index].Clusters[k].Index, replies[k]);
        }

        pathway!.Gather(setup, year!);
        produced.Add(new SectorReply(year!.Direct[index][0], year.Projects[index][0], year.Unlocated[index][0], year.Investment[index][0], [.. replies]));
    }

    private void Close(int step, double linkage, double construction)
    {
        (year!.Direct[index], year.Linkage[index], year.Construction[index]) = (produced[step - 1].Direct, linkage, construction);
        pathway!.Close(Specification.FuturesAt(step), step, year);
        closed.Add(new SectorCloseReply(year.ValueAdded[index][0], year.NominalValueAdded[index][0], year.Price[index][0]));
    }
}
