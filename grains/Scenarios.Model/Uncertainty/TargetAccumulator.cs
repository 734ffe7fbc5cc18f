using System.Numerics;
using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;
using Scenarios.Model.Targets;

namespace Scenarios.Model.Uncertainty;

/// <summary>Counts the draws that reach each target, each two of them, and all 目标达成计数.</summary>
internal sealed class TargetAccumulator(EnsembleLayout layout, CellPanel panel)
{
    private const int DrawsPerWord = 64;

    // For each target 64 draws a word.
    private readonly ulong[] reached = new ulong[layout.Targets.Length];

    /// <summary>Adds a group of draws.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(BatchSummary summary, DrawGroup group)
    {
        for (var from = 0; from < group.To; from += DrawsPerWord)
        {
            var valid = Below(group.To - from) & ~Below(group.From - from);
            Judge(from / Lane.Width, Math.Min(group.Lanes - (from / Lane.Width), DrawsPerWord / Lane.Width), valid);
            Count(summary, valid);
        }
    }

    // Bits for so many of a word's draws, at most all.
    private static ulong Below(int draws) => draws >= DrawsPerWord ? ulong.MaxValue : draws <= 0 ? 0 : (1UL << draws) - 1;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Judge(int from, int lanes, ulong valid)
    {
        for (var i = 0; i < reached.Length; i++)
        {
            var target = layout.Targets[i];
            ulong bits = 0;
            for (var lane = 0; lane < lanes; lane++)
            {
                bits |= (ulong)VerdictRules.Meets(panel.ToldLane(target.Cell, from + lane), target.Operator, target.Value).Bits << (lane * Lane.Width);
            }

            reached[i] = bits & valid;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(BatchSummary summary, ulong valid)
    {
        var all = reached.Length == 0 ? 0 : valid;
        for (var i = 0; i < reached.Length; i++)
        {
            all &= reached[i];
            for (var j = 0; j <= i; j++)
            {
                var both = BitOperations.PopCount(reached[i] & reached[j]);
                summary.Reached[(i * reached.Length) + j] += both;
            }
        }

        summary.ReachedAll += BitOperations.PopCount(all);
    }
}
