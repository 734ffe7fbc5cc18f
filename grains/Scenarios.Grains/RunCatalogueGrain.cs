using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Counties;

namespace Scenarios.Grains;

/// <inheritdoc cref="IRunCatalogueGrain"/>
public sealed class RunCatalogueGrain([PersistentState("runs", Storage.Name)] IPersistentState<RunCatalogueState> state, IGrainFactory grains, CountyLibrary library)
    : Grain, IRunCatalogueGrain
{
    private const int MostRetained = 10_000;

    public async Task<ImmutableArray<RunStatus>> List()
    {
        RefuseUnknown();
        var runs = await Task.WhenAll(state.State.Ended.Concat(state.State.Open).ToArray().Select(k => grains.GetGrain<IRunGrain>(k).Status()));
        foreach (var lost in runs.Where(r => r.Request is null))
        {
            await Drop(lost.Key); // its silo went between the two writes of a start
        }

        return [.. runs.Where(r => r.Request is not null).OrderByDescending(r => r.Started)];
    }

    public Task<ImmutableArray<string>> Open() => Task.FromResult<ImmutableArray<string>>([.. state.State.Open]);

    public Task<int> Retention()
    {
        RefuseUnknown();
        return Task.FromResult(state.State.Retention);
    }

    public async Task<ImmutableArray<string>> Retain(int runs)
    {
        RefuseUnknown();
        if (runs is < 1 or > MostRetained)
        {
            throw Messages.Refusal(this.GetPrimaryKeyString(), $"{runs}", new("保留数超出范围", "the number of runs to keep is out of range"), new($"用 1 至 {MostRetained}", $"use 1 to {MostRetained}"));
        }

        state.State.Retention = runs;
        return await Trim();
    }

    public async Task Begin(string run)
    {
        state.State.Ended.Remove(run);
        if (!state.State.Open.Contains(run))
        {
            state.State.Open.Add(run);
        }

        await state.WriteStateAsync();
    }

    public async Task<ImmutableArray<string>> Close(string run)
    {
        state.State.Open.Remove(run);
        state.State.Ended.Remove(run);
        state.State.Ended.Add(run);
        return await Trim();
    }

    public Task Drop(string run) => state.State.Open.Remove(run) | state.State.Ended.Remove(run) ? state.WriteStateAsync() : Task.CompletedTask;

    // The oldest go first.
    private async Task<ImmutableArray<string>> Trim()
    {
        ImmutableArray<string> old = [.. state.State.Ended.Take(state.State.Ended.Count - state.State.Retention)];
        state.State.Ended.RemoveRange(0, old.Length);
        await state.WriteStateAsync();
        return old;
    }

    private void RefuseUnknown() => Messages.Refusing(() => library.Open(this.GetPrimaryKeyString()));
}
