using System.Collections.Immutable;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Facts;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Sensitivity;

/// <summary>Functions on the unit cube whose indices are known, and designs over them.</summary>
internal static class TestFunction
{
    public static ImmutableArray<DesignFactor> Factors(int count) => [.. Enumerable.Range(1, count).Select(i => Factor($"x{i}", $"x{i}"))];

    public static DesignFactor Factor(string id, params string[] keys) => new(id, new(id, id), [.. keys.Select(Uniform)], []);

    public static Assumption Uniform(string key) => new(key, Distribution.Uniform, 0, 0.5, 1, "1", new(key, key), new Provenance(ProvenanceKind.Assumption, "test", new Place("test")));

    public static SaltelliDesign Saltelli(int factors, int rows, bool secondOrder = false) => Saltelli(Factors(factors), rows, secondOrder);

    public static SaltelliDesign Saltelli(ImmutableArray<DesignFactor> factors, int rows, bool secondOrder = false)
    {
        var faults = new FaultList();
        var design = FactorDesigns.OfSobol(factors, rows, secondOrder, DirectionNumbersFile.Shipped, "--samples", faults);
        faults.ThrowIfErrors();
        return design!;
    }

    public static MorrisDesign Morris(ImmutableArray<DesignFactor> factors, int trajectories, int levels)
    {
        var faults = new FaultList();
        var design = FactorDesigns.OfMorris(factors, trajectories, levels, "--trajectories", "--levels", faults);
        faults.ThrowIfErrors();
        return design!;
    }

    /// <summary>The points of a design, by draw and assumption.</summary>
    public static double[][] Points(FactorDesign design, ulong seed)
    {
        string[] keys = [.. design.Factors.SelectMany(f => f.Assumptions).Select(a => a.Key)];
        var source = design.Open(seed, [.. keys.Select((k, i) => new DesignDimension(i, k))], design.Draws);
        var lanes = new Lanes(keys.Length);
        var points = new List<double[]>();
        for (ulong first = 0; first < (ulong)design.Draws; first += Lane.Width)
        {
            source.Fill(lanes, first);
            for (var lane = 0; lane < Lane.Width && points.Count < design.Draws; lane++)
            {
                points.Add([.. Enumerable.Range(0, keys.Length).Select(i => lanes[i][lane])]);
            }
        }

        return [.. points];
    }

    public static SobolIndices Indices(SaltelliDesign design, ulong seed, Func<double[], double> function) =>
        SobolEstimator.Of(design, [.. Points(design, seed).Select(function)], seed, AnalysisWork.Alone);

    // Ishigami and Homma 1990 with a = 7, b = 0.1.
    public static double Ishigami(double[] u)
    {
        double X(int i) => Math.PI * ((2 * u[i]) - 1);
        return Math.Sin(X(0)) + (7 * Math.Pow(Math.Sin(X(1)), 2)) + (0.1 * Math.Pow(X(2), 4) * Math.Sin(X(0)));
    }

    // Sobol' 1993.
    public static double G(double[] u, double[] a) => u.Zip(a, (x, k) => (Math.Abs((4 * x) - 2) + k) / (1 + k)).Aggregate((x, y) => x * y);
}
