using System.Collections.Concurrent;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>Makes runs ready to draw 运算编译, once a silo for each digest, and bounds how many of its threads draw at a time.</summary>
public sealed class RunCompiler(SpecificationCompiler compiler) : IDisposable
{
    /// <summary>Workers take a few megabytes each: few runs are under way at a time, and an old one is cheaply made again.</summary>
    private const int Kept = 4;

    private readonly ConcurrentDictionary<string, CompiledRun> compiled = new();
    private readonly SemaphoreSlim threads = new(Environment.ProcessorCount);

    /// <summary>The compiled form.</summary>
    /// <param name="request">The run.</param>
    /// <param name="option">Where its number of draws was given; the option of a whole run when null.</param>
    /// <exception cref="InputFaultException">The request has faults.</exception>
    public CompiledRun Compile(RunRequest request, DrawsOption? option = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        var digest = request.Digest();
        if (compiled.TryGetValue(digest, out var found))
        {
            return found;
        }

        if (compiled.Count >= Kept)
        {
            compiled.Clear();
        }

        return compiled.GetOrAdd(digest, new CompiledRun(request, Messages.Refusing(() => Ensemble(request, option ?? DrawsOption.OfRun))));
    }

    /// <summary>Works off the turn, on as many threads as the machine has processors.</summary>
    public async Task<T> OffTheTurn<T>(Func<T> work, CancellationToken cancellation)
    {
        await threads.WaitAsync(cancellation);
        try
        {
            return await Task.Run(() => Messages.Refusing(work), cancellation);
        }
        finally
        {
            threads.Release();
        }
    }

    public void Dispose() => threads.Dispose();

    private EnsembleSetup Ensemble(RunRequest request, DrawsOption option)
    {
        var faults = new FaultList();
        if (request.Draws is < 1 or > EnsembleSetup.MostDraws)
        {
            faults.Error(
                new Place(option.Name), $"{request.Draws}", new("抽样次数超出范围", "the number of draws is out of range"), new($"用 {option.Least} 至 {EnsembleSetup.MostDraws}", $"use {option.Least} to {EnsembleSetup.MostDraws}"));
        }

        var specification = compiler.Compile(new LiveSpecification(request.Scenario, [], request.Scenario.Digest));
        var design = SamplingDesigns.Parse(request.Design, specification.Setup, request.Draws, () => DirectionNumbersFile.Shipped, faults, option);
        var layout = EnsembleLayout.Of(specification.Setup, new EnsembleSelection(request.Indicators, [.. request.Entities.Select(Messages.Of)]), faults);
        faults.ThrowIfErrors();
        return new EnsembleSetup(layout!, request.Seed, request.Draws, design!);
    }
}
