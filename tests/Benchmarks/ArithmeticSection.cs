using System.Runtime.CompilerServices;
using Scenarios.Model.Quantities;

namespace Benchmarks;

/// <summary>What arithmetic costs here and cost on the machine of the design's targets: so that the targets can be read on this one.</summary>
internal static class ArithmeticSection
{
    private const int Count = 64; // values that stay in the nearest cache
    private const double Twelve = 1.7e6, All = 1.2e6; // the targets, draws a second on two threads

    // Nanoseconds a value on the design's machine: its platform.md, section 12 (7).
    private static readonly (string Name, bool OfVectors, double Design, Action<Lanes, Lanes> Work)[] Kinds =
    [
        ("exponential of a lane", true, 0.32, Exponentials),
        ("logarithm of a lane", true, 0.32, Logarithms),
        ("square root of a lane", true, 0.22, SquareRoots),
        ("division of lanes", true, 0.12, Divisions),
        ("Math.Exp", false, 2.9, PlainExponentials),
        ("Math.Log", false, 2.9, PlainLogarithms),
        ("Math.Pow", false, 8.1, PlainPowers),
    ];

    public static string Measure()
    {
        var laps = Race.Run(1, [.. Kinds.Select(Open)]);
        var here = laps.Select(l => l.Select(x => x.MicrosecondsPerDraw * 1000).Median()).ToArray();
        var slower = here.Zip(Kinds, (ns, kind) => (kind.OfVectors, Times: ns / kind.Design)).ToArray();
        var table = new MarkdownTable("arithmetic, one thread", "the design's machine, ns a value", "this machine", "times slower");
        for (var i = 0; i < Kinds.Length; i++)
        {
            table.Row(Kinds[i].Name, Numbers.Of(Kinds[i].Design, "0.00"), Numbers.Of(here[i], "0.00"), Numbers.Of(slower[i].Times, "0.00"));
        }

        double vectors = slower.Where(s => s.OfVectors).Select(s => s.Times).Median(), scalars = slower.Where(s => !s.OfVectors).Select(s => s.Times).Median();
        string Range(double target) => $"{Numbers.Of(target / Math.Max(vectors, scalars), "#,0")}–{Numbers.Of(target / Math.Min(vectors, scalars), "#,0")}";
        return $"""
            ## This machine beside the design's
            {table}
            By the median of the vectors' rows and by that of the scalar functions', the targets of 1.7 and 1.2 million draws a second would be {Range(Twelve)} and {Range(All)} on this
            machine. The kernel lives on both: vectors for the model and the random numbers, scalar loads and stores for the counts.

            """;
    }

    private static Contestant Open((string Name, bool OfVectors, double Design, Action<Lanes, Lanes> Work) kind) => new(kind.Name, () =>
    {
        var (from, to) = (new Lanes(Count), new Lanes(Count));
        for (var i = 0; i < from.Span.Length; i++)
        {
            from.Span[i] = 0.5 + ((double)i / from.Span.Length);
        }

        return (_, values) =>
        {
            for (; values > 0; values -= Count * Lane.Width)
            {
                kind.Work(from, to);
            }
        };
    });

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Exponentials(Lanes from, Lanes to)
    {
        LaneStretch x = from.From(0), y = to.From(0);
        for (var i = 0; i < Count; i++)
        {
            y[i] = Lane.Exp(x[i]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Logarithms(Lanes from, Lanes to)
    {
        LaneStretch x = from.From(0), y = to.From(0);
        for (var i = 0; i < Count; i++)
        {
            y[i] = Lane.Log(x[i]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void SquareRoots(Lanes from, Lanes to)
    {
        LaneStretch x = from.From(0), y = to.From(0);
        for (var i = 0; i < Count; i++)
        {
            y[i] = Lane.Sqrt(x[i]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Divisions(Lanes from, Lanes to)
    {
        LaneStretch x = from.From(0), y = to.From(0);
        for (var i = 0; i < Count; i++)
        {
            y[i] = 3.7 / x[i];
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void PlainExponentials(Lanes from, Lanes to)
    {
        Span<double> x = from.Span, y = to.Span;
        for (var i = 0; i < x.Length; i++)
        {
            y[i] = Math.Exp(x[i]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void PlainLogarithms(Lanes from, Lanes to)
    {
        Span<double> x = from.Span, y = to.Span;
        for (var i = 0; i < x.Length; i++)
        {
            y[i] = Math.Log(x[i]);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void PlainPowers(Lanes from, Lanes to)
    {
        Span<double> x = from.Span, y = to.Span;
        for (var i = 0; i < x.Length; i++)
        {
            y[i] = Math.Pow(x[i], 0.77);
        }
    }
}
