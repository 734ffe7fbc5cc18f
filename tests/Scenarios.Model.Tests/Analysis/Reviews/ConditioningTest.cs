using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Tests.Analysis.Reviews;

public class ConditioningTest
{
    private const int Draws = 16_000;
    private const double Deviation = 0.03;

    private static readonly ModelSetup Pipeline = Repository.Setup("pipeline");
    private static readonly Outcome[] Outcomes = [new("gdp_nominal", 2021), new("gdp_nominal", 2022), new("gdp_nominal", 2025)];
    private static readonly double[][] Values = OutcomeSample.Of(Pipeline, Outcomes, 5, new MonteCarlo(), Draws, AnalysisWork.Alone).Values;
    private static readonly ObservationError Error = new("gdp_nominal", true, Deviation, 2 * Deviation, "test");

    private static Evidence Seen(int year, double value) => new(ActualBookTest.Value("gdp_nominal", year, value), Error, new DrawReading("gdp_nominal", year, year - 2021, -1));

    [Fact]
    public void Without_actuals_all_draws_count_the_same()
    {
        var weights = Conditioning.Weights([], Values, Draws);
        Assert.All(weights, w => Assert.Equal(1, w));
        Assert.Equal(Draws, new WeightedDraws(weights).EffectiveSize, 1e-6);
    }

    // ln(600,000 / x) in parts of 3%: one deviation off counts exp(−½); a preliminary figure may be twice as far off.
    [Fact]
    public void A_weight_by_hand()
    {
        double[][] one = [[600_000 * Math.Exp(-Deviation)]];
        Assert.Equal(Math.Exp(-0.5), Conditioning.Weights([Seen(2021, 600_000)], one, 1)[0], 1e-12);
        var preliminary = Seen(2021, 600_000) with { Actual = ActualBookTest.Value("gdp_nominal", 2021, 600_000, kind: Model.Facts.ActualKind.Preliminary) };
        Assert.Equal(Math.Exp(-0.125), Conditioning.Weights([preliminary], one, 1)[0], 1e-12);
    }

    // Brute force: a draw is kept with the probability that its weight says.
    [Fact]
    public void Weighing_agrees_with_rejection()
    {
        Evidence[] seen = [Seen(2021, 590_000), Seen(2022, 690_000)];
        var weights = Conditioning.Weights(seen, Values, Draws);
        var chance = new Random(1);
        var kept = Enumerable.Range(0, Draws).Where(d => chance.NextDouble() < Math.Exp(-0.5 * seen.Sum(e => Math.Pow(Math.Log(e.Actual.Value / Values[e.Actual.Year - 2021][d]) / Deviation, 2)))).ToArray();
        Assert.InRange(kept.Length, 500, Draws / 2);
        var (p, error) = new WeightedDraws(weights).Probability(d => Values[2][d] >= 900_000);
        var share = kept.Count(d => Values[2][d] >= 900_000) / (double)kept.Length;
        Assert.Equal(share, p, (3 * error) + (3 * Math.Sqrt(share * (1 - share) / kept.Length)));
        Assert.NotEqual(Values[2].Count(v => v >= 900_000) / (double)Draws, p, 0.03); // and it moved
        Assert.InRange(new WeightedDraws(weights).Quantiles(Values[2], 0.5)[0] / kept.Select(d => Values[2][d]).Order().ElementAt(kept.Length / 2), 0.993, 1.007);
    }

    [Fact]
    public void A_truth_drawn_from_the_model_is_in_its_band_as_often_as_the_band_says()
    {
        const int reviews = 200;
        var noise = new Random(7);
        double Normal() => Math.Sqrt(-2 * Math.Log(1 - noise.NextDouble())) * Math.Cos(2 * Math.PI * noise.NextDouble());
        var inside = 0;
        for (var truth = 0; truth < reviews; truth++)
        {
            Evidence[] seen = [Seen(2021, Values[0][truth] * Math.Exp(Deviation * Normal())), Seen(2022, Values[1][truth] * Math.Exp(Deviation * Normal()))];
            double[][] others = [.. Values.Select(v => v[reviews..])];
            var band = new WeightedDraws(Conditioning.Weights(seen, others, Draws - reviews)).Quantiles(others[2], 0.05, 0.95);
            inside += Values[2][truth] >= band[0] && Values[2][truth] <= band[1] ? 1 : 0;
        }

        Assert.InRange(inside / (double)reviews, 0.85, 0.95);
    }

    [Fact]
    public void More_draws_go_on_where_the_first_ended()
    {
        var draws = new OutcomeDraws(Pipeline, Outcomes, 5, new MonteCarlo(), 5000);
        draws.Extend(1003, AnalysisWork.Alone);
        draws.Extend(3000, new TwoThreads());
        Assert.Equal(3000, draws.Count);
        Assert.Equal(Values.Select(v => v[..3000]), draws.Values);
    }

    [Fact]
    public void Sectors_that_are_all_published_stand_for_gdp_and_what_the_model_does_not_compute_is_left_out()
    {
        var book = new ActualBook([.. ShippedActuals.Of(Repository.Pinglu.County), ActualBookTest.Value("forest_cover", 2022, 0.32)], 2022, null, []);
        var errors = new[] { "gdp_nominal", "primary_nominal", "secondary_nominal", "tertiary_nominal", "forest_cover" }.ToDictionary(i => i, i => Error with { Indicator = i });
        var seen = Conditioning.Evidence(book, 2020, errors, new DrawReadings(Pipeline));
        Assert.Equal(["primary_nominal", "secondary_nominal", "tertiary_nominal"], seen.Select(e => e.Actual.Indicator).Distinct());
        Assert.Equal(6, seen.Length);
    }
}
