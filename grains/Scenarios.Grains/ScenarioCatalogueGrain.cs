using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Counties;

namespace Scenarios.Grains;

/// <inheritdoc cref="IScenarioCatalogueGrain"/>
public sealed class ScenarioCatalogueGrain(
    [PersistentState("catalogue", Storage.Name)] IPersistentState<ScenarioCatalogueState> state, CountyLibrary library, IGrainFactory grains)
    : Grain, IScenarioCatalogueGrain
{
    public async Task<ImmutableArray<ScenarioSummary>> List()
    {
        var county = this.GetPrimaryKeyString();
        var shipped = Messages.Refusing(() => library.Open(county)).Scenarios.Values
            .Select(s => new ScenarioSummary(s.Id, Messages.Of(s.Name), Messages.Of(s.Description), 0, true, "", null));
        var stored = await Task.WhenAll(state.State.Ids.Order(StringComparer.Ordinal).Select(id => grains.GetGrain<IScenarioGrain>(GrainKeys.Scenario(county, id)).Summary()));
        return [.. shipped, .. stored.OfType<ScenarioSummary>()];
    }

    public Task<ImmutableArray<string>> Ids() => Task.FromResult<ImmutableArray<string>>(
        [.. Messages.Refusing(() => library.Open(this.GetPrimaryKeyString())).Scenarios.Keys, .. state.State.Ids]);

    public async Task Register(string id)
    {
        if (!state.State.Ids.Contains(id))
        {
            state.State.Ids.Add(id);
            await state.WriteStateAsync();
        }
    }
}
