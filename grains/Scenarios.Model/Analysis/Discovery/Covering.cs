using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>
/// Covers the hits with boxes 逐次覆盖: seeks one, takes its points away, and seeks the next among the rest. Each search is repeated on half-samples, to see
/// which of its dimensions come back (Bryant and Lempert 2010).
/// </summary>
public sealed class Covering
{
    private Covering(ImmutableArray<CoveringBox> boxes, CoveringEnd end) => (Boxes, End) = (boxes, end);

    /// <summary>In the order in which they were found.</summary>
    public ImmutableArray<CoveringBox> Boxes { get; }

    /// <summary>Why there are no more.</summary>
    public CoveringEnd End { get; }

    /// <param name="points">The futures.</param>
    /// <param name="settings">How boxes are sought.</param>
    /// <param name="seed">Of the half-samples.</param>
    /// <param name="work">Threads and cancellation.</param>
    /// <param name="progress">Is told how much is done, from 0 to 1.</param>
    public static Covering Of(PointSet points, PrimSettings settings, ulong seed, AnalysisWork work, Action<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(work);
        var boxes = ImmutableArray.CreateBuilder<CoveringBox>();
        var left = points.All;
        while (boxes.Count < settings.Boxes)
        {
            var hits = left.CountWith(points.Hits);
            if (hits >= settings.Density * left.Count)
            {
                return new Covering(boxes.ToImmutable(), hits == 0 ? CoveringEnd.TooFew : CoveringEnd.DenseAnyway);
            }

            if (hits < PrimSettings.LeastHits)
            {
                return new Covering(boxes.ToImmutable(), CoveringEnd.TooFew);
            }

            // A first box may fall short, so that there is something to see; a further one may not.
            var found = BoxSearch.Find(points, left, settings, PrimSettings.Support(points.Count), work.Cancellation);
            if (found is null || (!found.IsDense && boxes.Count > 0))
            {
                return new Covering(boxes.ToImmutable(), CoveringEnd.NoneDense);
            }

            boxes.Add(new CoveringBox(found, Reappearing(points, left, settings, seed, boxes.Count, work)));
            progress?.Invoke((double)boxes.Count / settings.Boxes);
            if (!found.IsDense)
            {
                return new Covering(boxes.ToImmutable(), CoveringEnd.NoneDense);
            }

            left = left.AndNot(new ConditionMasks(points, left).Of(found.Box));
        }

        return new Covering(boxes.ToImmutable(), CoveringEnd.Enough);
    }

    // A point is in a half-sample if its own uniform says so: neither threads nor other points matter.
    private static ImmutableArray<double> Reappearing(PointSet points, PointMask left, PrimSettings settings, ulong seed, int box, AnalysisWork work)
    {
        var restricted = new bool[PrimSettings.HalfSamples][];
        work.ForEach(restricted.Length, sample =>
        {
            var stream = StreamNames.Hash(string.Create(CultureInfo.InvariantCulture, $"discover/{box}/{sample}"));
            var half = left.And(PointMask.Where(points.Count, i => Philox.Uniform(seed, stream, (ulong)i) < 0.5));
            var found = half.CountWith(points.Hits) == 0 ? null : BoxSearch.Find(points, half, settings, PrimSettings.Support(points.Count / 2), work.Cancellation);
            restricted[sample] = [.. Enumerable.Range(0, points.Dimensions).Select(d => found?.Box.Conditions.Any(c => c.Dimension == d) ?? false)];
        });
        return [.. Enumerable.Range(0, points.Dimensions).Select(d => (double)restricted.Count(r => r[d]) / restricted.Length)];
    }
}
