using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Scenarios.Contracts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>Turns the summary of an ensemble into what a client may see 运算结果转换.</summary>
internal static class Results
{
    /// <summary>The result of a run. The status is filled in by the run, but for the digest of the result.</summary>
    public static RunSummary Of(CompiledRun run, EnsembleSummary summary)
    {
        var (setup, layout) = (run.Ensemble.Layout.Setup, summary.Layout);
        var central = Simulator.Run(Futures.Central(setup)).Accounts;
        var verdicts = VerdictRules.Judge(setup.County, Projection.OfCounty(setup, central, setup.Steps)).ToDictionary(v => v.Target.Id);
        ImmutableArray<SeriesSummary> series = [.. layout.Series.Select((s, i) => Of(run.Ensemble, summary, s, i))];
        ImmutableArray<TargetProbability> targets = [.. layout.Targets.Select((t, i) => Of(Messages.Of(setup.County, verdicts[t.Target.Id]), summary.Reached(i)))];
        var pairs = new Vec([.. from i in Enumerable.Range(0, targets.Length) from j in Enumerable.Range(0, targets.Length) select summary.Reached(i, j).Probability]);
        var all = summary.ReachedAll;
        var result = new RunSummary(
            new RunStatus("", run.Request, RunState.Finished, summary.Draws, 0, null, null, null, "", []),
            setup.County.BaseYear,
            series,
            targets,
            pairs,
            new JointProbability(all.Hits, all.Probability, all.Low, all.High));
        return result with { Status = result.Status with { Result = DigestOf(result) } };
    }

    private static SeriesSummary Of(EnsembleSetup ensemble, EnsembleSummary summary, EnsembleSeries series, int index)
    {
        var cells = Enumerable.Range(index * summary.Layout.Steps, summary.Layout.Steps).ToArray();
        Vec Of(Func<CellSummary, double> value) => new([.. cells.Select(c => value(summary.Cells[c]))]);
        return new SeriesSummary(
            Messages.Of(series.Kind),
            series.Entity,
            series.Variable,
            series.Unit,
            Messages.Of(series.PriceBasis),
            new Vec([.. cells.Select(c => ensemble.Central[c])]),
            Of(c => c.Draws),
            Of(c => c.Mean),
            Of(c => c.Deviation),
            Of(c => c.Least),
            Of(c => c.Greatest),
            new Vec([.. cells.SelectMany(c => summary.Cells[c].Percentiles)]),
            Of(c => c.PercentileError));
    }

    private static TargetProbability Of(VerdictMessage verdict, TargetOdds odds) => new(verdict, odds.Hits, odds.Probability, odds.Low, odds.High);

    // Of every bit of the numbers, in their order.
    private static string DigestOf(RunSummary summary)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var vec in summary.Series.SelectMany(s => (Vec[])[s.Central, s.Draws, s.Mean, s.Deviation, s.Least, s.Greatest, s.Percentiles, s.PercentileError]).Append(summary.Pairs))
        {
            hash.AppendData(MemoryMarshal.AsBytes<double>(vec.Values));
        }

        foreach (var hits in summary.Targets.Select(t => t.Hits).Append(summary.All.Hits))
        {
            hash.AppendData(BitConverter.GetBytes(hits));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
