using System.Globalization;
using Benchmarks.Scalar;
using Scenarios.Counties;
using Scenarios.Model.Targets;

namespace Benchmarks.Native;

/// <summary>Checks that the C++ version draws and summarises what the plain scalar version does 本机程序核对.</summary>
internal sealed class NativeCheck(NativeProgram program, CountyEntry entry, TextWriter writer)
{
    public const double Tolerance = 1e-9;

    /// <summary>Squares of deviations are differences of large sums.</summary>
    public const double DeviationTolerance = 1e-7;

    /// <summary>Investment by the yearly change of GDP: a difference of nearly equal numbers, in the extreme draw of a run.</summary>
    public const string Extreme = "capital_output_ratio_incremental";

    public const double ExtremeTolerance = 1e-6;

    private const ulong Seed = 7;
    private const long SummaryDraws = 16_384;

    /// <summary>Several groups, from within one on; and draws whose number needs its high word.</summary>
    private static readonly (long First, int Count)[] Draws = [(0, 40), (250, 20), (1L << 40, 12)];

    private static readonly string[] Scenarios = ["pipeline", "aluminium-slump"];

    private bool holds = true;

    public bool Run()
    {
        foreach (var id in Scenarios)
        {
            var scenario = ScalarCheck.Resolve(entry, entry.Scenarios[id]);
            NativeSetup.Write(program.File(id), entry.County, scenario);
            foreach (var all in (bool[])[false, true])
            {
                var model = new ScalarModel(entry.County, scenario, Seed, townships: true, allIndicators: all);
                Compare(id, model, all);
                Summarise(id, model, all);
            }
        }

        writer.WriteLine(holds ? "all checks hold" : "some checks failed");
        return holds;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // As ScalarCheck has it: differences of nearly equal numbers may be apart by the rounding of numbers about 1.
    private static double Apart(double a, double b) =>
        (double.IsNaN(a) && double.IsNaN(b)) || Math.Abs(a - b) <= 1e-13 ? 0
        : double.IsFinite(a) && double.IsFinite(b) ? Math.Abs(a - b) / Math.Max(Math.Abs(a), Math.Abs(b)) : double.PositiveInfinity;

    private static double Read(ScalarModel model, string variable, int step) => variable.Split('/') switch
    {
        ["township", var j, "value_added"] => model.TownshipValueAdded(int.Parse(j, CultureInfo.InvariantCulture), step),
        ["township", var j, "population"] => model.TownshipPopulation(int.Parse(j, CultureInfo.InvariantCulture), step),
        _ => model[variable, step],
    };

    private static string[] Arguments(string file, bool all, string task, long first, long count) =>
        [file, all ? "all" : "twelve", $"{Seed}", task, $"{first}", $"{count}"];

    private void Expect(string what, bool holds, string found)
    {
        this.holds &= holds;
        writer.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}: {found}");
    }

    // draw,variable,step,value
    private void Compare(string id, ScalarModel model, bool all)
    {
        var (count, expected, worst, at) = (0L, 0L, 0.0, "");
        foreach (var (first, draws) in Draws)
        {
            var values = program.Lines(Arguments(program.File(id), all, "csv", first, draws)).Select(l => l.Split(','))
                .ToLookup(row => long.Parse(row[0], CultureInfo.InvariantCulture));
            for (var draw = first; draw < first + draws; draw++)
            {
                model.Draw(draw);
                foreach (var row in values[draw])
                {
                    var apart = Apart(Read(model, row[1], int.Parse(row[2], CultureInfo.InvariantCulture)), Number(row[3]));
                    (worst, at) = apart > worst ? (apart, string.Join(',', row)) : (worst, at);
                    count++;
                }

                expected += (2L * entry.County.Townships.Length * model.Steps) + Cells(model, all);
            }
        }

        Expect($"draws, {Name(id, all)}", count == expected && worst <= Tolerance, $"{count} of {expected} numbers, {worst:e1} apart at most {(worst > Tolerance ? at : "")}");
    }

    // cell,indicator,step,mean,deviation,minimum,maximum,draws in bins and reached,target,target,draws
    private void Summarise(string id, ScalarModel model, bool all)
    {
        var lines = program.Lines(Arguments(program.File(id), all, "summary", 0, SummaryDraws)).Select(l => l.Split(',')).ToArray();
        var targets = NativeSetup.Targets(entry.County, model.Indicators);
        var reached = new long[targets.Length, targets.Length];
        var defined = new Dictionary<(string, string), long>();
        model.Clear();
        for (var draw = 0L; draw < SummaryDraws; draw++)
        {
            model.Draw(draw);
            model.Accumulate();
            foreach (var row in lines.Where(l => l[0] == "cell" && all))
            {
                var value = model[row[1], int.Parse(row[2], CultureInfo.InvariantCulture)];
                defined[(row[1], row[2])] = defined.GetValueOrDefault((row[1], row[2])) + (double.IsNaN(value) ? 0 : 1);
            }

            var meets = targets.Select(t => VerdictRules.Meets(model[t.Indicator, t.Year - entry.County.BaseYear], t.Operator!.Value, t.Value!.Value)).ToArray();
            for (var i = 0; i < targets.Length; i++)
            {
                for (var j = i; j < targets.Length; j++)
                {
                    reached[i, j] += meets[i] && meets[j] ? 1 : 0;
                }
            }
        }

        var (moments, deviations, worst) = (0.0, 0.0, "");
        var binned = true;
        var cells = lines.Where(l => l[0] == "cell").ToArray();
        foreach (var row in cells)
        {
            var (indicator, step) = (row[1], int.Parse(row[2], CultureInfo.InvariantCulture));
            double[] own = [model.Mean(indicator, step), model.Minimum(indicator, step), model.Maximum(indicator, step)];
            var apart = own.Zip([Number(row[3]), Number(row[5]), Number(row[6])], Apart).Max();
            apart *= indicator == Extreme ? Tolerance / ExtremeTolerance : 1;
            var spread = Apart(model.Deviation(indicator, step), Number(row[4]));
            worst = apart > moments || spread > deviations ? string.Join(',', row) : worst;
            (moments, deviations) = (Math.Max(moments, apart), Math.Max(deviations, spread));
            binned &= !all || long.Parse(row[7], CultureInfo.InvariantCulture) == defined[(row[1], row[2])];
        }

        var holding = cells.Length == Cells(model, all) && moments <= Tolerance && deviations <= DeviationTolerance;
        Expect($"means and ranges, {Name(id, all)}", holding, $"{cells.Length} of {Cells(model, all)} cells, {moments:e1} apart at most, deviations {deviations:e1}, {SummaryDraws} draws {(holding ? "" : worst)}");
        if (!all)
        {
            return;
        }

        Expect($"bins, {Name(id, all)}", binned, "each draw with a number is in one bin of each cell");
        var pairs = lines.Where(l => l[0] == "reached").ToArray();
        var same = pairs.All(l => reached[int.Parse(l[1], CultureInfo.InvariantCulture), int.Parse(l[2], CultureInfo.InvariantCulture)] == long.Parse(l[3], CultureInfo.InvariantCulture));
        Expect($"targets, {Name(id, all)}", same && pairs.Length == targets.Length * (targets.Length + 1) / 2, $"{targets.Length} targets, {pairs.Length} pairs");
    }

    // Some indicators are drawn in the base year already.
    private static int Cells(ScalarModel model, bool all) => (model.Indicators.Length * model.Steps) + (all ? 3 : 1);

    private static string Name(string id, bool all) => $"{id}, {(all ? "all indicators" : "twelve indicators")}";
}
