using System.Globalization;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Sensitivity;

/// <summary>Sensitivity on the county, against runs of scenarios and against brute force.</summary>
public class CountySensitivityTest
{
    private const string Growth = "growth.aluminium.p14";
    private const string Inflation = "inflation.industry";
    private const string Response = "linkage.response";

    private static readonly SensitivityQuestion Question = new(new Outcome("gdp_nominal", 2025), null);

    // Wide ranges, so that interactions count; everything else fixed.
    private static readonly (string Key, double Low, double Mode, double High)[] Uncertain = [(Growth, -0.1, 0.02, 0.3), (Inflation, -0.1, 0.02, 0.2), (Response, 0.05, 0.3, 0.95)];

    private static readonly ModelSetup Reduced = Repository.SetupOf(
        "extends: [pipeline]\nassumptions:\n  \"*\": { at: mode }\n"
        + string.Concat(Uncertain.Select(u => string.Create(CultureInfo.InvariantCulture, $"  {u.Key}: {{ low: {u.Low}, mode: {u.Mode}, high: {u.High}, distribution: triangular }}\n"))));

    [Fact]
    public void A_tornado_has_the_values_of_runs_with_the_assumption_set()
    {
        var setup = Repository.Setup("pipeline");
        var tornado = Tornado.Of(setup, Question.Outcome, Question.Factors(setup, false, false));
        Assert.Equal(ValueOf("extends: [pipeline]"), tornado.Central);
        Assert.True(tornado.Bars.Length > 25);
        Assert.Equal(tornado.Bars.OrderByDescending(b => b.Swing).Select(b => b.Factor.Id), tornado.Bars.Select(b => b.Factor.Id));
        foreach (var bar in tornado.Bars)
        {
            Assert.Equal(ValueOf($"extends: [pipeline]\nassumptions: {{ {bar.Factor.Id}: {{ at: low }} }}"), bar.AtLow);
            Assert.Equal(ValueOf($"extends: [pipeline]\nassumptions: {{ {bar.Factor.Id}: {{ at: high }} }}"), bar.AtHigh);
            Assert.Equal(new[] { bar.AtLow, bar.AtHigh, tornado.Central }.Max() - new[] { bar.AtLow, bar.AtHigh, tornado.Central }.Min(), bar.Swing);
        }
    }

    [Fact]
    public void What_is_left_out_changes_nothing()
    {
        var setup = Repository.Setup("pipeline");
        var factors = Question.Factors(setup, false, false).Select(f => f.Id).ToHashSet();
        foreach (var left in setup.Scenario.Assumptions.Select(a => a.Value).Where(a => a.Distribution != Distribution.Fixed && !factors.Contains(a.Key)))
        {
            Assert.Equal(ValueOf("extends: [pipeline]"), ValueOf($"extends: [pipeline]\nassumptions: {{ {left.Key}: {{ at: high }} }}"));
        }
    }

    [Fact]
    public void A_family_moves_all_its_assumptions_together()
    {
        var setup = Repository.Setup("pipeline");
        var tornado = Tornado.Of(setup, Question.Outcome, Question.Factors(setup, false, byFamily: true));
        Assert.Equal(ValueOf("extends: [pipeline]\nassumptions: { \"inflation.*\": { at: high } }"), tornado.Bars.Single(b => b.Factor.Id == "inflation").AtHigh);
    }

    [Fact]
    public void A_normal_assumption_stands_at_its_5th_and_95th_percentile()
    {
        var setup = Repository.SetupOf("extends: [pipeline]\nassumptions: { linkage.response: { low: 0.2, mode: 0.3, high: 0.4, distribution: normal } }");
        var bar = Tornado.Of(setup, Question.Outcome, Question.Factors(setup, false, false)).Bars.Single(b => b.Factor.Id == Response);
        var quantile = new Quantile(bar.Factor.Assumptions[0]);
        Assert.Equal(0.2, quantile.At(0.05)[0], 1e-12);
        Assert.Equal(ValueOf("extends: [pipeline]\nassumptions: { linkage.response: 0.2 }"), bar.AtLow);
        Assert.Equal(ValueOf("extends: [pipeline]\nassumptions: { linkage.response: 0.4 }"), bar.AtHigh);
    }

    [Fact]
    public void Sobol_agrees_with_the_conditional_means_of_a_grid()
    {
        var (first, total, pairs) = ByGrid(24);
        Assert.True(total.Sum() - first.Sum() > 0.02, "no interaction to be found");
        var design = TestFunction.Saltelli(Question.Factors(Reduced, false, false), 4096, secondOrder: true);
        Assert.Equal(Uncertain.Select(u => u.Key), design.Factors.Select(f => f.Id));
        var found = SobolEstimator.Of(design, FactorSample.OfAssumptions(Reduced, Question.Outcome, design, 1, AnalysisWork.Alone), 1, AnalysisWork.Alone);
        for (var i = 0; i < 3; i++)
        {
            Assert.Equal(first[i], found.First[i].Value, 0.01);
            Assert.Equal(total[i], found.Total[i].Value, 0.01);
            Assert.Equal(pairs[i], found.Pairs[i].Index.Value, 0.02);
        }
    }

    // E|effect| over the two moves of a factor and all levels of the others: every trajectory is a draw from them.
    [Fact]
    public void Morris_agrees_with_all_moves_on_the_grid()
    {
        const int levels = 4, trajectories = 2000;
        var design = TestFunction.Morris(Question.Factors(Reduced, false, false), trajectories, levels);
        var effects = ElementaryEffects.Of(design, FactorSample.OfAssumptions(Reduced, Question.Outcome, design, 1, AnalysisWork.Alone), 1, AnalysisWork.Alone);
        for (var i = 0; i < 3; i++)
        {
            var moves = new List<double>();
            foreach (var (from, j, k) in from a in new[] { 0, 1 } from j in Enumerable.Range(0, levels) from k in Enumerable.Range(0, levels) select (a, j, k))
            {
                double At(int level)
                {
                    var u = new double[3];
                    (u[i], u[(i + 1) % 3], u[(i + 2) % 3]) = (level / 3.0, j / 3.0, k / 3.0);
                    return Model(u);
                }

                moves.Add((At(from + 2) - At(from)) / (2 / 3.0));
            }

            var error = Deviation(moves) / Math.Sqrt(trajectories);
            Assert.Equal(moves.Average(), effects[i].Mean!.Value, 5 * error);
            Assert.Equal(moves.Average(Math.Abs), effects[i].MeanAbsolute.Value, 5 * error);
            Assert.Equal(1, effects[i].Deviation!.Value / Deviation(moves), 0.1);
        }
    }

    [Fact]
    public void Two_threads_give_the_bits_of_one_and_tell_how_far_they_are()
    {
        var setup = Repository.Setup("pipeline");
        var design = TestFunction.Saltelli(Question.Factors(setup, withChance: true, byFamily: true), 64);
        var work = new TwoThreads();
        Assert.Equal(FactorSample.OfAssumptions(setup, Question.Outcome, design, 3, AnalysisWork.Alone), FactorSample.OfAssumptions(setup, Question.Outcome, design, 3, new CountedWork(work, 0, 0.5)));
        Assert.Equal(FactorSample.OfDraws(setup, Question.Outcome, design, 3, AnalysisWork.Alone), FactorSample.OfDraws(setup, Question.Outcome, design, 3, new CountedWork(work, 0.5, 1)));
        Assert.Equal(1, work.Reports.Max());
        Assert.Contains(work.Reports, r => r is > 0 and < 0.5);

        using var stop = new CancellationTokenSource();
        stop.Cancel();
        var cancelled = Assert.Throws<AggregateException>(() => FactorSample.OfAssumptions(setup, Question.Outcome, design, 3, new CountedWork(new TwoThreads(cancellation: stop.Token), 0, 1)));
        Assert.IsAssignableFrom<OperationCanceledException>(cancelled.InnerExceptions[0]);
    }

    [Fact]
    public void With_chance_the_mean_of_a_target_is_its_probability()
    {
        var setup = Repository.Setup("pipeline");
        var target = setup.County.Targets.Single(t => t.Id == "gdp-growth");
        var question = SensitivityQuestion.Of(target);
        var design = TestFunction.Saltelli(question.Factors(setup, withChance: true, byFamily: true), 4096);
        double[] answers = [.. FactorSample.OfDraws(setup, question.Outcome, design, 1, AnalysisWork.Alone).Select(question.Of)];
        var odds = question.Odds(design, answers)!.Value;
        var plain = OutcomeSample.Of(setup, [question.Outcome], 2, new MonteCarlo(), 20_000, AnalysisWork.Alone).Values[0];
        var expected = plain.Count(v => VerdictRules.Meets(v, target.Operator!.Value, target.Value!.Value)) / 20_000.0;
        Assert.InRange(expected, 0.05, 0.95);
        Assert.Equal(expected, odds.Probability, 4 * Math.Sqrt(expected * (1 - expected) * ((1 / 8192.0) + (1 / 20_000.0))));
        Assert.Equal(odds.Probability, SobolEstimator.Of(design, answers, 1, AnalysisWork.Alone).Mean, 1e-12);
    }

    // A run of the design is an ensemble with chance: within a trajectory nothing but the factor moves, so carbon has no effect on production.
    [Fact]
    public void The_draws_of_a_run_can_be_analysed()
    {
        var (setup, faults) = (Repository.Setup("pipeline"), new FaultList());
        var factors = DesignFactors.Of(setup, Wanted.Everything, withChance: true, byFamily: false).Count(f => !f.Assumptions.IsEmpty);
        var design = Assert.IsType<MorrisDesign>(SamplingDesigns.Parse("morris:10", setup, 10 * (factors + 1), () => DirectionNumbersFile.Shipped, faults));
        var values = OutcomeSample.Of(setup, [Question.Outcome], 1, design, (int)design.Draws, AnalysisWork.Alone).Values[0];
        var effects = ElementaryEffects.Of(design, values, 1, AnalysisWork.Alone);
        var carbon = design.Factors.Select((f, i) => (f.Id, i)).Single(f => f.Id == "carbon.intensity").i;
        Assert.Equal(0, effects[carbon].MeanAbsolute.Value);
        Assert.True(values.Distinct().Count() > 100);
    }

    private static double ValueOf(string yaml) => Repository.Project(Repository.SetupOf(yaml)).Single(s => s.Kind == EntityKind.County && s.Variable == "gdp_nominal").Values[5];

    private static double Model(double[] u) => Models([u])[0];

    // Eight cases at a time; the quantile function of the triangular distribution is worked out here.
    private static double[] Models(IReadOnlyList<double[]> points)
    {
        var block = new CaseBlock(Horizon.Cut(Reduced, 2025), [Question.Outcome]);
        var places = Uncertain.Select(u => Reduced.Assumption(u.Key)).ToArray();
        var values = new double[points.Count];
        for (var first = 0; first < points.Count; first += 8)
        {
            for (var lane = 0; lane < Math.Min(8, points.Count - first); lane++)
            {
                for (var i = 0; i < 3; i++)
                {
                    var (_, low, mode, high) = Uncertain[i];
                    var u = points[first + lane][i];
                    block.Assumption(places[i])[lane] = u < (mode - low) / (high - low)
                        ? low + Math.Sqrt(u * (high - low) * (mode - low))
                        : high - Math.Sqrt((1 - u) * (high - low) * (high - mode));
                }
            }

            block.Run();
            for (var lane = 0; lane < Math.Min(8, points.Count - first); lane++)
            {
                values[first + lane] = block.Value(0, lane);
            }
        }

        return values;
    }

    // S = V(E(Y | x_i)) / V(Y), ST = 1 − V(E(Y | all but x_i)) / V(Y), S_ij = V(E(Y | x_i, x_j)) / V(Y) − S_i − S_j, over the midpoints of n³ cells.
    private static (double[] First, double[] Total, double[] Pairs) ByGrid(int n)
    {
        int[][] cells = [.. from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, n) from k in Enumerable.Range(0, n) select new[] { i, j, k }];
        var values = Models([.. cells.Select(c => c.Select(x => (x + 0.5) / n).ToArray())]);
        var all = Math.Pow(Deviation(values), 2);
        double Explained(params int[] given) => cells.Zip(values).GroupBy(x => given.Aggregate(0, (key, i) => (key * n) + x.First[i])).Select(g => g.Average(x => x.Second)).Average(m => Math.Pow(m - values.Average(), 2)) / all;
        double[] first = [Explained(0), Explained(1), Explained(2)];
        double[] both = [Explained(0, 1), Explained(0, 2), Explained(1, 2)];
        return (first, [1 - both[2], 1 - both[1], 1 - both[0]], [both[0] - first[0] - first[1], both[1] - first[0] - first[2], both[2] - first[1] - first[2]]);
    }

    private static double Deviation(IReadOnlyCollection<double> values)
    {
        var mean = values.Average();
        return Math.Sqrt(values.Average(v => (v - mean) * (v - mean)));
    }
}
