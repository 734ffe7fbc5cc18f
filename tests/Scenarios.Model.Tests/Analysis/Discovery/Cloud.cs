using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Discovery;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Discovery;

/// <summary>Points whose outcome is known by construction.</summary>
internal static class Cloud
{
    /// <summary>An even number between 0 and 1, of a seed, a dimension and a point.</summary>
    public static double Uniform(ulong seed, int dimension, int point) => Philox.Uniform(seed, (ulong)dimension, (ulong)point);

    public static double[][] Even(int dimensions, int points, ulong seed) =>
        [.. Enumerable.Range(0, dimensions).Select(d => Enumerable.Range(0, points).Select(i => Uniform(seed, d, i)).ToArray())];

    public static PointSet Of(double[][] columns, Func<int, bool> hit) => new(columns, [.. Enumerable.Range(0, columns[0].Length).Select(hit)], AnalysisWork.Alone);

    /// <summary>One dimension, no hits.</summary>
    public static PointSet Line(params double[] values) => Of([values], _ => false);
}
