using Scenarios.Contracts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains;

/// <inheritdoc cref="ITownshipGrain"/>
public sealed class TownshipGrain(IGrainFactory grains, SpecificationCompiler compiler) : LiveEntityGrain(grains, compiler), ITownshipGrain
{
    private TownshipPathway? pathway;
    private CountyYear? standing;
    private int index;
    private int placed = -1;

    public async Task<int> Place(PlaceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        await Adopt(request.Digest);
        foreach (var year in request.Years.Where(y => y.Step == placed + 1))
        {
            Messages.Fill(standing!.Organic, year.Organic);
            Messages.Fill(standing.Spread, year.Spread);
            pathway!.Place(Specification.FuturesAt(year.Step), year.Step, standing, year.Population);
            placed = year.Step;
        }

        return placed;
    }

    public async Task<EntityPathway> Pathway()
    {
        await AdoptPresent();
        var setup = Specification.LatestSetup;
        var facts = setup.Townships[index].Facts;
        return new EntityPathway(
            EntityType.Township,
            facts.Id,
            Messages.Of(facts.Name),
            setup.County.BaseYear,
            placed < 0 ? [] : Messages.Refusing(() => Messages.Of(Projection.OfTownship(setup, index, pathway!, placed))));
    }

    protected override void Begin(CompiledSpecification specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        index = specification.Setup.Townships.First(t => t.Facts.Id == Entity).Index;
        (pathway, standing) = (new TownshipPathway(specification.Setup, index), new CountyYear(specification.Setup));
        placed = -1;
    }
}
