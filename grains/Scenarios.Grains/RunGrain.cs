using Microsoft.Extensions.Hosting;
using Orleans.Storage;
using Scenarios.Contracts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <inheritdoc cref="IRunGrain"/>
public sealed class RunGrain(
    [PersistentState("run", Storage.Name)] IPersistentState<RunGrainState> state, IGrainFactory grains, RunCompiler compiler, TimeProvider clock, IHostApplicationLifetime silo, RunResumption resumption)
    : Grain, IRunGrain, IDisposable
{
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30); // a minute in all

    private readonly Followers followers = new(clock);

    private RunDrive? drive;
    private Task driving = Task.CompletedTask;
    private Task recorded = Task.CompletedTask; // that the run has begun: what is written later is written after it
    private bool deactivating;

    // The run goes on elsewhere, or when the server is started again.
    private bool IsLeaving => deactivating || silo.ApplicationStopping.IsCancellationRequested;

    private string Key => this.GetPrimaryKeyString();

    private IRunCatalogueGrain Catalogue => grains.GetGrain<IRunCatalogueGrain>(GrainKeys.SplitScenario(Key).County);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        if (state.State is not { State: RunState.Running, Request: { } request })
        {
            return Task.CompletedTask;
        }

        // A run that was under way when its silo was lost goes on as soon as anybody asks for it here, or when it is started again.
        if (!resumption.GoesOn)
        {
            state.State.State = RunState.Cancelled;
        }
        else
        {
            try
            {
                Drive(compiler.Compile(request), Task.CompletedTask);
            }
            catch (InputFaultException e)
            {
                (state.State.State, state.State.Faults) = (RunState.Failed, e.Faults); // this silo holds other files than the one that began it
            }
        }

        return Task.CompletedTask;
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        deactivating = true;
        drive?.Stop();
        await driving;
    }

    public void Dispose() => drive?.Dispose();

    public async Task<RunStatus> Start(RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Key() != GrainKeys.RunOf(Key))
        {
            throw new InvalidOperationException($"{Key} was asked to run {request.Key()}");
        }

        if (drive is { Stopped: true })
        {
            await driving; // it is being cancelled
        }

        if (state.State.State is RunState.Finished or RunState.Running)
        {
            return await Status();
        }

        var run = compiler.Compile(request);
        (state.State.Request, state.State.State, state.State.Faults) = (request, RunState.Running, []);
        (state.State.Started, state.State.Ended) = (state.State.Started ?? clock.GetUtcNow(), null);
        Drive(run, Record()); // it draws while this is written
        try
        {
            await recorded;
        }
        catch
        {
            drive?.Stop();
            await driving.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
            throw;
        }

        return await Status();
    }

    public Task Check(RunRequest request)
    {
        compiler.Compile(request);
        return Task.CompletedTask;
    }

    private async Task Record()
    {
        await Catalogue.Begin(Key);
        await state.WriteStateAsync();
    }

    public Task<RunStatus> Status() => Task.FromResult(Now());

    public IAsyncEnumerable<RunStatus> Progress(Guid follower) => followers.Follow(follower, Now, s => s.State, () => driving);

    public Task<RunStatus> Leave(Guid follower) => followers.Leave(follower) ? Cancel() : Status();

    public Task<RunSummary> Summary() => Task.FromResult(
        state.State.Summary ?? throw (state.State.State switch
        {
            RunState.Running => Messages.Refusal("run", Key, new("运算尚未完成", "the run is not finished"), new("等它完成", "wait until it is")),
            RunState.Cancelled => Messages.Refusal("run", Key, new("运算在完成前已停止", "the run was stopped before it was done"), new("再执行同一个 run 命令，从停下处接着做", "give the same run command again: it goes on from where it stopped")),
            _ => Messages.Refusal("run", Key, new("运算没有结果", "the run has no result"), new("用 runs list 查看它的状态", "see its state with runs list")),
        }));

    public async Task<RunStatus> Cancel()
    {
        drive?.Stop();
        await driving;
        return Now();
    }

    public async Task Forget()
    {
        if (drive is { Stopped: false })
        {
            throw Messages.Refusal("run", Key, new("运算正在进行，也许有人在等它", "the run is under way, and somebody may wait for it"), new("先用 runs cancel 停止它", "stop it first, with runs cancel"));
        }

        await driving; // it is being cancelled
        await Discard();
        await Catalogue.Drop(Key);
    }

    public async Task Discard()
    {
        if (state.State.State != RunState.Running)
        {
            await state.ClearStateAsync();
            state.State = new RunGrainState();
        }
    }

    private RunStatus Now()
    {
        var kept = state.State;
        var (done, seconds, remaining) = drive is { } active && kept.State == RunState.Running
            ? (active.Done, kept.Seconds + active.Seconds, active.Remaining)
            : (kept.State == RunState.Finished ? kept.Request!.Draws : kept.Done?.Draws ?? 0, kept.Seconds, null);
        return new RunStatus(Key, kept.Request, kept.State, done, seconds, remaining, kept.Started, kept.Ended, kept.Summary?.Status.Result ?? "", kept.Faults);
    }

    private void Drive(CompiledRun run, Task record)
    {
        recorded = record;
        DelayDeactivation(TimeSpan.FromDays(1)); // nobody need call it while it works
        drive = new RunDrive(Key, run, grains, state.State.Done, silo.ApplicationStopping);
        driving = Driven(run, drive);
    }

    private async Task Driven(CompiledRun run, RunDrive active)
    {
        using var activity = Telemetry.Source.StartActivity("run");
        try
        {
            var summary = await active.Run(all => Keep(active, all));
            await recorded;
            state.State.Summary = Results.Of(run, summary);
            await End(active, RunState.Finished, null);
        }
        catch (OperationCanceledException) when (active.Stopped)
        {
            // Stopped by a person: what is there is kept. Stopped with its silo: the run stays under way, and goes on elsewhere.
            await (!IsLeaving ? End(active, RunState.Cancelled, active.Whole) : active.Whole is { } all ? Keep(active, all) : Task.CompletedTask);
        }
        catch (InputFaultException e)
        {
            await Fail(active, e, null);
        }
        catch (Exception e) when (e is OrleansException or TimeoutException)
        {
            await Fail(active, Messages.Refusal(Key, e.GetType().Name, new($"有节点没有应答：{FirstLine(e)}", $"a silo did not answer: {FirstLine(e)}"), new("重新启动，运算会接着做", "start it again: it goes on from here")), active.Whole);
        }
        catch (Exception e)
        {
            // A fault of this program: the run must not seem to be under way for ever.
            await Fail(active, Messages.Refusal(Key, e.GetType().Name, new($"程序出错：{e.Message}", $"a fault of the program: {e.Message}"), new("请报告此错误；重新启动会从头做起", "report it; started again, the run begins anew")), null);
        }
    }

    // What Orleans says of a database goes on with stacks.
    private static string FirstLine(Exception e) => e.Message.Split('\n')[0].Trim();

    private Task Fail(RunDrive active, InputFaultException why, BatchSummary? done)
    {
        state.State.Faults = why.Faults;
        return End(active, RunState.Failed, done);
    }

    // What has been added up so far outlives this silo.
    private async Task Keep(RunDrive active, BatchSummary all)
    {
        await recorded;
        state.State.Done = all;
        (var before, state.State.Seconds) = (state.State.Seconds, state.State.Seconds + active.Seconds);
        await Patiently(state.WriteStateAsync);
        state.State.Seconds = before;
    }

    // A database may be away for a moment, and what was worked out shall not be lost for it.
    private async Task Patiently(Func<Task> write)
    {
        for (var pause = TimeSpan.FromSeconds(1); ; pause *= 2)
        {
            try
            {
                await write();
                return;
            }
            catch (Exception e) when (e is not InconsistentStateException && pause < LongestPause && recorded.IsCompletedSuccessfully)
            {
                await Task.Delay(pause);
            }
        }
    }

    private async Task End(RunDrive active, RunState how, BatchSummary? done)
    {
        await recorded.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext); // whoever started it is told
        var kept = state.State;
        (kept.State, kept.Done, kept.Seconds, kept.Ended) = (how, done, kept.Seconds + active.Seconds, clock.GetUtcNow());
        if (kept.Summary is { } summary)
        {
            kept.Summary = summary with { Status = Now() with { Result = summary.Status.Result } };
        }

        Telemetry.Drawn(kept.Request!.Scenario.County, active.Done, active.Seconds);
        drive = null;
        await Patiently(state.WriteStateAsync);
        await Patiently(async () =>
        {
            foreach (var old in await Catalogue.Close(Key))
            {
                await grains.GetGrain<IRunGrain>(old).Discard();
            }
        });
    }
}
