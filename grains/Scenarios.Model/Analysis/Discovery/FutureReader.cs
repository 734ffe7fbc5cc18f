using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>What was drawn in futures, and whether each reaches a target 未来情形读取.</summary>
internal sealed class FutureReader
{
    /// <summary>Futures that are read at once.</summary>
    public const int BatchDraws = 1024;

    /// <summary>Batches between two reports of progress.</summary>
    private const int Batches = 8;

    private readonly EnsembleSetup ensemble;
    private readonly Target target;
    private readonly ImmutableArray<DiscoveryInput> inputs;
    private readonly ConcurrentBag<Worker> idle = [];

    /// <param name="ensemble">The futures, up to the target's year.</param>
    /// <param name="target">With an operator and a value, for an indicator that the ensemble has.</param>
    /// <param name="inputs">What is read of them.</param>
    public FutureReader(EnsembleSetup ensemble, Target target, ImmutableArray<DiscoveryInput> inputs) => (this.ensemble, this.target, this.inputs) = (ensemble, target, inputs);

    /// <summary>Reads futures.</summary>
    /// <param name="first">Number of the first, a multiple of 16.</param>
    /// <param name="draws">How many.</param>
    /// <param name="work">Threads and cancellation.</param>
    /// <param name="progress">Is told how much is done, from 0 to 1.</param>
    /// <returns>Values by input and future, and whether each future reaches the target.</returns>
    /// <exception cref="ProjectionException">A future left the numbers.</exception>
    public (double[][] Columns, bool[] Met) Read(long first, int draws, AnalysisWork work, Action<double> progress)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(first % Lane.Width, 0, nameof(first));
        var (columns, met) = (inputs.Select(_ => new double[draws]).ToArray(), new bool[draws]);
        var batches = (draws + BatchDraws - 1) / BatchDraws;
        for (var from = 0; from < batches; from += Batches)
        {
            work.ForEach(Math.Min(Batches, batches - from), i =>
            {
                var at = (from + i) * BatchDraws;
                var worker = idle.TryTake(out var found) ? found : new Worker(ensemble, target);
                worker.Read(inputs, first, at, Math.Min(BatchDraws, draws - at), columns, met, work.Cancellation);
                idle.Add(worker);
            });
            progress(Math.Min(1.0, (double)(from + Batches) / batches));
        }

        return (columns, met);
    }

    private sealed class Worker
    {
        private readonly EnsembleSetup ensemble;
        private readonly Target target;
        private readonly FutureSampler sampler;
        private readonly CountyBlock block;
        private readonly EnsembleSeries series;
        private readonly int step;

        public Worker(EnsembleSetup ensemble, Target target)
        {
            (this.ensemble, this.target) = (ensemble, target);
            var layout = ensemble.Layout;
            sampler = new FutureSampler(layout.Setup, ensemble.Seed, ensemble.Design, ensemble.Draws, layout.Wanted);
            block = new CountyBlock(sampler.Draw(0), layout.Wanted);
            series = layout.Series.First(s => s.Variable == target.Indicator);
            step = target.Year - layout.Setup.County.BaseYear;
        }

        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public void Read(ImmutableArray<DiscoveryInput> inputs, long first, int at, int draws, double[][] columns, bool[] met, CancellationToken cancellation)
        {
            for (var from = at; from < at + draws; from += Lane.Width)
            {
                cancellation.ThrowIfCancellationRequested();
                var futures = sampler.Draw((ulong)(first + from));
                Simulator.Run(block, futures);
                var lanes = Math.Min(Lane.Width, at + draws - from);
                for (var i = 0; i < inputs.Length; i++)
                {
                    Lane values = inputs[i].Read(futures);
                    for (var lane = 0; lane < lanes; lane++)
                    {
                        columns[i][from + lane] = values[lane];
                    }
                }

                Lane judged = series.In(block, step);
                for (var lane = 0; lane < lanes; lane++)
                {
                    var value = judged[lane];
                    var county = ensemble.Layout.Setup.County;
                    met[from + lane] = double.IsFinite(value)
                        ? VerdictRules.Meets(value, target.Operator!.Value, target.Value!.Value)
                        : throw new ProjectionException(county.Id, ensemble.Layout.Setup.Scenario.Id, target.Year, county.Id, target.Indicator, first + from + lane);
                }
            }
        }
    }
}
