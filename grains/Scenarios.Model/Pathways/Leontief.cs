using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Pathways;

/// <summary>The Leontief inverse 列昂惕夫逆矩阵 of local coefficients, worked out once at set-up.</summary>
public static class Leontief
{
    static Leontief() => MathNet.Numerics.Control.UseSingleThread(); // its threads cost more than they save at this size

    /// <summary>The leading block (<paramref name="keep"/> square, flat by row) of (I − A)⁻¹, with A cut to <paramref name="size"/> square.</summary>
    public static ImmutableArray<double> Inverse(LinkageTable table, int size, int keep)
    {
        ArgumentNullException.ThrowIfNull(table);
        var inverse = (Matrix<double>.Build.DenseIdentity(size) - Matrix<double>.Build.Dense(size, size, (i, j) => table[i, j])).Inverse();
        return [.. from row in Enumerable.Range(0, keep) from column in Enumerable.Range(0, keep) select inverse[row, column]];
    }

    /// <summary>The spectral radius 谱半径 of the coefficients: below 1, every demand can be met with finite output.</summary>
    public static double SpectralRadius(LinkageTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var a = Matrix<double>.Build.Dense(table.Size, table.Size, (i, j) => table[i, j]);
        return a.Evd().EigenValues.Max(value => value.Magnitude);
    }
}
