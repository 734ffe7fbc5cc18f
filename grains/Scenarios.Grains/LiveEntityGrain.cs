using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>
/// What the entities of a live county share 在线实体: each keeps its own pathway in memory and nothing on disk. One that finds itself without a pathway — it has
/// moved after its silo was lost, or the county was changed — begins again at the base year and steps the years it missed, to the same bits.
/// </summary>
public abstract class LiveEntityGrain(IGrainFactory grains, SpecificationCompiler compiler) : Grain
{
    private CompiledSpecification? specification;

    protected IGrainFactory Grains { get; } = grains;

    protected string LiveKey => GrainKeys.SplitEntity(this.GetPrimaryKeyString()).LiveKey;

    protected string Entity => GrainKeys.SplitEntity(this.GetPrimaryKeyString()).Entity;

    protected CompiledSpecification Specification => specification ?? throw new InvalidOperationException($"{this.GetPrimaryKeyString()} has not been asked for a year yet");

    /// <summary>Takes on what the county runs under now; a change of it begins the pathway anew.</summary>
    protected async ValueTask Adopt(string digest)
    {
        if (specification?.Digest == digest)
        {
            return;
        }

        specification = compiler.Find(digest) ?? compiler.Compile(await Grains.GetGrain<ILiveCountyGrain>(LiveKey).Specification());
        if (specification.Digest != digest)
        {
            throw new InvalidOperationException($"{this.GetPrimaryKeyString()} was asked for {digest}, but its county runs under {specification.Digest}");
        }

        Begin(specification);
    }

    /// <summary>Takes on what the county runs under, when nothing has been asked of this entity since it came here.</summary>
    protected async ValueTask AdoptPresent()
    {
        if (specification is null)
        {
            await Adopt((await Grains.GetGrain<ILiveCountyGrain>(LiveKey).Specification()).Digest);
        }
    }

    /// <summary>Begins the pathway at the base year.</summary>
    protected abstract void Begin(CompiledSpecification specification);
}
