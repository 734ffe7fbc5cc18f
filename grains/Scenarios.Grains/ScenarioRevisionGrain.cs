using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <inheritdoc cref="IScenarioRevisionGrain"/>
public sealed class ScenarioRevisionGrain([PersistentState("revision", Storage.Name)] IPersistentState<ScenarioRevisionState> state) : Grain, IScenarioRevisionGrain
{
    public async Task Write(StoredRevision revision)
    {
        state.State.Revision = revision;
        await state.WriteStateAsync();
    }

    public Task<StoredRevision?> Read() => Task.FromResult(state.State.Revision);
}
