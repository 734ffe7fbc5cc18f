using Scenarios.Contracts;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <inheritdoc cref="IDrawsGrain"/>
public sealed class DrawsGrain(RunCompiler compiler) : Grain, IDrawsGrain
{
    private const long Most = EnsembleSetup.MostDraws;
    private const string RunOption = "--of";

    public async IAsyncEnumerable<DrawRows> Draws(RunRequest request, long first, long count)
    {
        var reader = new DrawReader(Compiled(request, first, count).Ensemble);
        for (var draw = first; draw < first + count;)
        {
            var (from, most) = (draw, first + count - draw);
            var rows = await compiler.OffTheTurn(() => reader.Read(from, most), CancellationToken.None);
            yield return new DrawRows(draw, [.. rows.Select(r => Messages.Of(r))]);
            draw += rows.Length;
        }
    }

    public Task Check(RunRequest request, long first, long count)
    {
        Compiled(request, first, count);
        return Task.CompletedTask;
    }

    private CompiledRun Compiled(RunRequest request, long first, long count)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckNumbers(first, count);
        var run = compiler.Compile(request, new DrawsOption(RunOption, first + count));
        CheckWithin(request.Draws, first, count);
        return run;
    }

    // The number of the run's draws, which follows from these two when it is left out, is checked with the run.
    private static void CheckNumbers(long first, long count)
    {
        var faults = new FaultList();
        if (first < 0)
        {
            faults.Error(new Place("--first"), $"{first}", new("抽样从 0 起编号", "draws are numbered from 0"), new($"用 0 至 {Most - 1}", $"use 0 to {Most - 1}"));
        }

        if (count is < 1 or > Most)
        {
            faults.Error(new Place("--draws"), $"{count}", new("抽样次数超出范围", "the number of draws is out of range"), new($"用 1 至 {Most}", $"use 1 to {Most}"));
        }
        else if (first > Most - count)
        {
            faults.Error(new Place("--first"), $"{first}", new($"抽样编号最大为 {Most - 1}", $"no draw has a number above {Most - 1}"), new($"用 0 至 {Most - count}", $"use 0 to {Most - count}"));
        }

        Messages.ThrowIfErrors(faults);
    }

    // After the design, which may ask for another number of the run's draws: what is proposed here then suits it as well.
    private static void CheckWithin(long ofRun, long first, long count)
    {
        if (first > ofRun - count)
        {
            var (from, few) = first < ofRun ? (first, ofRun - first) : (0, count < ofRun ? count : ofRun);
            throw Messages.Refusal(
                RunOption,
                $"{ofRun}",
                new($"{ofRun} 次抽样的运算，编号到 {ofRun - 1} 为止", $"a run of {ofRun} has no draw above number {ofRun - 1}"),
                new($"用 --first {from} --draws {few}，或加大 {RunOption}", $"use --first {from} --draws {few}, or a larger {RunOption}"));
        }
    }
}
