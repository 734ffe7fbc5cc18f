using Scenarios.Contracts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains;

/// <inheritdoc cref="IIndustryClusterGrain"/>
public sealed class IndustryClusterGrain(IGrainFactory grains, SpecificationCompiler compiler) : LiveEntityGrain(grains, compiler), IIndustryClusterGrain
{
    private readonly List<ClusterReply> replies = [];
    private ClusterPathway? pathway;
    private CountyYear? year;
    private int index;

    public async Task<ClusterReply> Produce(ClusterRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        await Adopt(request.Digest);
        while (replies.Count < request.Step)
        {
            replies.Add(ProduceStep(replies.Count + 1, request.Slowdowns));
        }

        return replies[request.Step - 1];
    }

    public async Task<EntityPathway> Pathway()
    {
        await AdoptPresent();
        var setup = Specification.LatestSetup;
        var facts = setup.Clusters[index].Facts;
        return new EntityPathway(
            EntityType.Cluster,
            facts.Id,
            Messages.Of(facts.Name),
            setup.County.BaseYear,
            Messages.Refusing(() => Messages.Of([.. Projection.OfCluster(setup, index, pathway!, replies.Count), .. Projection.OfProjects(setup, index, pathway!, replies.Count)])));
    }

    protected override void Begin(CompiledSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        index = specification.Setup.Clusters.First(c => c.Facts.Id == Entity).Index;
        (pathway, year) = (new ClusterPathway(specification.Setup, index), new CountyYear(specification.Setup));
        replies.Clear();
    }

    private ClusterReply ProduceStep(int step, Vec slowdowns)
    {
        pathway!.Produce(Specification.FuturesAt(step), step, slowdowns[step - 1], year!);
        return new ClusterReply(year!.Organic[index][0], year.ClusterProjects[index][0], year.ClusterInvestment[index][0]);
    }
}
