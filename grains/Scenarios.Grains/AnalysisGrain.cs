using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Grains.Analyses;
using Scenarios.Model.Facts;

namespace Scenarios.Grains;

/// <inheritdoc cref="IAnalysisGrain"/>
[CollectionAgeLimit(Minutes = 10)]
public sealed class AnalysisGrain(AnalysisList analyses, TimeProvider clock) : Grain, IAnalysisGrain, IDisposable
{
    private readonly Followers followers = new(clock);

    private AnalysisDrive? drive;
    private Task answering = Task.CompletedTask;
    private AnalysisResult? result;
    private RunState state = RunState.Unknown;
    private ImmutableArray<InputFault> faults = [];

    private string Key => this.GetPrimaryKeyString();

    public async Task<AnalysisStatus> Start(AnalysisRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Key() != Key)
        {
            throw new InvalidOperationException($"{Key} was asked to answer {request.Key()}");
        }

        if (drive is { Stopped: true })
        {
            await answering; // it is being cancelled
        }

        if (state is not (RunState.Running or RunState.Finished))
        {
            var analysis = analyses.Of(request);
            drive?.Dispose();
            (drive, state, faults) = (new AnalysisDrive(), RunState.Running, []);
            DelayDeactivation(TimeSpan.FromDays(1)); // nobody need call it while it works
            answering = Answered(analysis, request, drive);
        }

        return Now();
    }

    public Task<AnalysisStatus> Status() => Task.FromResult(Now());

    public IAsyncEnumerable<AnalysisStatus> Progress(Guid follower) => followers.Follow(follower, Now, s => s.State, () => answering);

    public Task<AnalysisResult?> Result() => Task.FromResult(result);

    public async Task<AnalysisStatus> Leave(Guid follower)
    {
        if (followers.Leave(follower))
        {
            drive?.Stop();
            await answering;
        }

        return Now();
    }

    public override async Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        drive?.Stop();
        await answering;
    }

    public void Dispose() => drive?.Dispose();

    private AnalysisStatus Now() => new(Key, state, drive?.Share ?? 0, drive?.Seconds ?? 0, faults);

    private async Task Answered(IAnalysis analysis, AnalysisRequest request, AnalysisDrive active)
    {
        try
        {
            result = await analyses.InTurn(() => active.Answer(analysis, request), active.Cancellation);
            state = RunState.Finished;
        }
        catch (OperationCanceledException) when (active.Stopped)
        {
            state = RunState.Cancelled;
        }
        catch (InputFaultException e)
        {
            (state, faults) = (RunState.Failed, e.Faults);
        }
        catch (Exception e)
        {
            // A fault of this program: the analysis must not seem to be under way for ever.
            (state, faults) = (RunState.Failed, Messages.Refusal(Key, e.GetType().Name, new BilingualText($"程序出错：{e.Message}", $"a fault of the program: {e.Message}"), new("请报告此错误", "report it")).Faults);
        }
        finally
        {
            active.End();
            DelayDeactivation(TimeSpan.Zero);
        }
    }
}
