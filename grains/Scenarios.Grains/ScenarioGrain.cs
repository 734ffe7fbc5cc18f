using System.Collections.Immutable;
using Orleans.Storage;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Counties.Levers;
using Scenarios.Model.Facts;

namespace Scenarios.Grains;

/// <inheritdoc cref="IScenarioGrain"/>
public sealed class ScenarioGrain(
    [PersistentState("scenario", Storage.Name)] IPersistentState<ScenarioHeadState> head,
    CountyLibrary library,
    ScenarioComposer composer,
    IGrainFactory grains,
    TimeProvider clock)
    : Grain, IScenarioGrain
{
    private string County => GrainKeys.SplitScenario(this.GetPrimaryKeyString()).County;

    private string Id => GrainKeys.SplitScenario(this.GetPrimaryKeyString()).Id;

    // What readers see: the head as last acknowledged by the storage, never one that is being written.
    private ScenarioHeadState Acknowledged { get; set; } = new();

    private int Latest => Acknowledged.Latest?.Revision ?? 0;

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        Acknowledged = head.State;
        return base.OnActivateAsync(cancellationToken);
    }

    public async Task<StoredRevision> Read(int? revision)
    {
        var wanted = revision ?? Latest;
        return wanted >= 1 && wanted <= Latest && await RevisionGrain(wanted).Read() is { } stored
            ? stored
            : throw Messages.Refusal(
                this.GetPrimaryKeyString(),
                $"@{wanted}",
                Latest == 0 ? new("没有这个情景", "there is no such scenario") : new("没有这个版本", "there is no such revision"),
                new($"版本为 1 至 {Latest}", $"its revisions are 1 to {Latest}"));
    }

    public async Task<RevisionInfo> Revise(byte[] text, RevisionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Expect(request);
        var composed = await composer.Compose(County, new ComposeRequest(null, [new ScenarioDocument(Id, $"{Id}@{Latest + 1}", Latest + 1, text)], []));
        if (composed.Id != Id)
        {
            throw Messages.Refusal(composed.Id, composed.Id, new($"文本中的 id 不是 {Id}", $"the id in the text is not {Id}"), new("改正 id 或删去它", "correct the id, or leave it out"));
        }

        return await Write(composed, request);
    }

    public async Task<RevisionInfo> Edit(ImmutableArray<string> sets, ImmutableArray<string> unsets, RevisionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Expect(request);
        var latest = await Read(null);
        var faults = new FaultList();
        var names = LeverNames.Of(library.Open(County).County, latest.Line.Select(Messages.Of));
        var levers = SetLevers.Read("scenarios set", sets, names, faults);
        Messages.ThrowIfErrors(faults);
        var text = ScenarioEditor.Edit($"{Id}@{Latest}", latest.Line[^1].Text, levers, [.. unsets.Select(key => LeverKey.Of(key, names))], faults);
        Messages.ThrowIfErrors(faults);
        return await Revise(text, request);
    }

    public async Task<RevisionInfo> Restore(int revision, RevisionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Expect(request);
        return await Revise((await Read(revision)).Line[^1].Text, request);
    }

    public async Task<ImmutableArray<RevisionInfo>> History(int last)
    {
        var first = Latest - last < 0 ? 1 : Latest - last + 1;
        var revisions = await Task.WhenAll(Enumerable.Range(first, Latest - first + 1).Select(r => RevisionGrain(r).Read()));
        return [.. revisions.Reverse().Select(r => r!.Info)];
    }

    public Task<ScenarioSummary?> Summary() => Task.FromResult(Acknowledged.Latest is { } latest
        ? new ScenarioSummary(Id, Acknowledged.Name!, Acknowledged.Description!, latest.Revision, false, latest.Who, latest.When)
        : null);

    private void Expect(RevisionRequest request)
    {
        if (Messages.Refusing(() => library.Open(County)).Scenarios.ContainsKey(Id))
        {
            throw Messages.Refusal(
                this.GetPrimaryKeyString(),
                Id,
                new("县域自带的情景不可修改", "a scenario that comes with the county cannot be changed"),
                new($"另建一个：scenario scenarios new 名称 --extends {Id}", $"make your own: scenario scenarios new NAME --extends {Id}"));
        }

        if (!Ids.IsValid(Id))
        {
            throw Messages.Refusal(this.GetPrimaryKeyString(), Id, Ids.Reason, Ids.Remedy);
        }

        if (request.ExpectedRevision != Latest)
        {
            throw Conflict(request);
        }
    }

    // First the revision, then the head: what is lost between the two was never acknowledged.
    private async Task<RevisionInfo> Write(ComposedScenario composed, RevisionRequest request)
    {
        var info = new RevisionInfo(Latest + 1, request.Who, clock.GetUtcNow(), request.Note, composed.Digest);
        if (info.Revision == 1)
        {
            await grains.GetGrain<IScenarioCatalogueGrain>(County).Register(Id);
        }

        try
        {
            await RevisionGrain(info.Revision).Write(new StoredRevision(info, composed.Line));
            head.State = new ScenarioHeadState { Latest = info, Name = composed.Name, Description = composed.Description };
            await head.WriteStateAsync();
            Acknowledged = head.State;
            return info;
        }
        catch (InconsistentStateException)
        {
            // Another process wrote to the same database. What it wrote is the latest now.
            await head.ReadStateAsync();
            Acknowledged = head.State;
            throw Conflict(request);
        }
        catch
        {
            head.State = Acknowledged;
            throw;
        }
    }

    private Exception Conflict(RevisionRequest request) => Acknowledged.Latest is { } latest
        ? new RevisionConflictException(this.GetPrimaryKeyString(), request.ExpectedRevision, latest)
        : Messages.Refusal(this.GetPrimaryKeyString(), Id, new("没有这个情景", "there is no such scenario"), new("先用 scenarios new 建立", "make it first with scenarios new"));

    private IScenarioRevisionGrain RevisionGrain(int revision) => grains.GetGrain<IScenarioRevisionGrain>(GrainKeys.Revision(County, Id, revision));
}
