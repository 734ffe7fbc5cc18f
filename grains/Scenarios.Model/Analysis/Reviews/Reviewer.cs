using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Makes the mid-term review of a scenario 中期评估: rates the targets, sets the actuals beside the draws, weighs the draws by them, starts again from them, and accounts for the gap.</summary>
public sealed class Reviewer
{
    /// <summary>So many draws are made between two looks at the progress.</summary>
    private const int ChunkDraws = 1 << 16;

    private static readonly (StatisticalSector Sector, string Indicator)[] Sectors =
    [
        (StatisticalSector.Primary, "primary_nominal"), (StatisticalSector.Secondary, "secondary_nominal"), (StatisticalSector.Tertiary, "tertiary_nominal"),
    ];

    private readonly ModelSetup setup;
    private readonly ActualBook book;
    private readonly ReviewSettings settings;
    private readonly TargetAssessor assessor;
    private readonly DrawReadings readings;
    private readonly ImmutableArray<Target> judged;
    private readonly DrawReading[] goals;
    private readonly DrawReading?[] inYear;
    private readonly Func<double[][], int, double>?[] again;
    private readonly ImmutableArray<Evidence> evidence;
    private readonly (Actual Actual, DrawReading Reading)[] compared;
    private readonly (StatisticalSector Sector, DrawReading Reading)[] sectors;
    private readonly GdpFan fan;
    private readonly Dictionary<string, ClassOverride> overrides;

    /// <param name="setup">The county under the scenario that is reviewed.</param>
    /// <param name="book">What is known.</param>
    /// <param name="errors">How far published figures may be off.</param>
    /// <param name="settings">Draws and seed.</param>
    /// <param name="overrides">Classes that the office set, checked; at most one of a target.</param>
    public Reviewer(ModelSetup setup, ActualBook book, IReadOnlyDictionary<string, ObservationError> errors, ReviewSettings settings, IEnumerable<ClassOverride> overrides)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(book);
        (this.setup, this.book, this.settings) = (setup, book, settings);
        (assessor, readings) = (new TargetAssessor(setup.County, book), new DrawReadings(setup));
        judged = TargetChoice.Judged(setup);
        goals = [.. judged.Select(t => readings.Of(t.Indicator, t.Year)!)];
        inYear = [.. judged.Select(t => assessor.ActualsOf(t) is [.., var last] ? readings.Of(t.Indicator, last.Year) : null)];
        var reprojection = new Reprojection(setup, book, new TargetActuals(setup.County, book), readings);
        again = [.. judged.Select(reprojection.Of)];
        fan = new GdpFan(book.AsOf + 1, judged.Select(t => t.Year).DefaultIfEmpty(book.AsOf).Max(), readings, reprojection);
        this.overrides = overrides.ToDictionary(o => o.Target);
        evidence = Conditioning.Evidence(book, setup.County.BaseYear, errors, readings);
        compared =
        [
            .. from indicator in book.Indicators
               from year in Enumerable.Range(setup.County.BaseYear + 1, Math.Max(0, book.AsOf - setup.County.BaseYear))
               let actual = book.Latest(indicator, year)
               where actual is not null && book.BreakOf(indicator, setup.County.BaseYear, year) is null
               let reading = readings.Of(indicator, year)
               where reading is not null
               select (actual, reading),
        ];
        sectors = [.. from s in Sectors let reading = compared.Select(c => c.Reading).FirstOrDefault(r => r.Indicator == s.Indicator && r.Year == book.AsOf) where reading is not null select (s.Sector, reading)];
    }

    /// <summary>Draws, and says how it stands.</summary>
    /// <exception cref="ProjectionException">A draw left the numbers.</exception>
    public MidTermReview Review(AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (readings.Outcomes.Count == 0)
        {
            return new MidTermReview(book.AsOf, [.. setup.County.Targets.Select(t => Of(t, null, [], null))], [], [], [], Gaps(null), null);
        }

        var draws = new OutcomeDraws(setup, readings.Outcomes, settings.Seed, new MonteCarlo(), Math.Max(settings.Draws, settings.MostDraws));
        draws.Extend(settings.Draws, work);
        work.Report((double)draws.Count / Math.Max(draws.Count, settings.MostDraws));
        var comparisons = compared.Select(c => Compare(c.Actual, c.Reading, draws)).ToImmutableArray();
        var gaps = Gaps(sectors.ToDictionary(s => s.Sector, s => Variance(s.Reading.First(draws.Values, settings.Draws))));
        var weights = Conditioned(draws, work);
        var knowledge = Enumerable.Range(setup.County.BaseYear, Math.Max(1, book.AsOf - setup.County.BaseYear + 1)).Select(y => Knowing(y, draws, weights)).ToImmutableArray();
        var targets = setup.County.Targets.Select(t => Of(t, draws, knowledge, weights)).ToImmutableArray();
        return new MidTermReview(book.AsOf, targets, comparisons, evidence, knowledge, gaps, fan.Of(draws.Values, settings.Draws, Trusted(knowledge[^1], weights), knowledge[^1].Evidence > 0));
    }

    private ImmutableArray<GapAccount> Gaps(Dictionary<StatisticalSector, double>? variances) =>
        variances is { Count: > 0 } && book.AsOf > setup.County.BaseYear ? new GapAccounts(setup, book, book.AsOf).Of(variances) : [];

    // More draws, until enough of them come near the actuals.
    private WeightedDraws Conditioned(OutcomeDraws draws, AnalysisWork work)
    {
        while (true)
        {
            var weights = new WeightedDraws(Conditioning.Weights(evidence, draws.Values, draws.Count));
            work.Cancellation.ThrowIfCancellationRequested();
            if (weights.EffectiveSize >= ReviewSettings.EnoughDraws || draws.Count >= settings.MostDraws)
            {
                return weights;
            }

            var wanted = (int)Math.Min(settings.MostDraws, 2L * draws.Count);
            draws.Reserve(wanted);
            while (draws.Count < wanted)
            {
                draws.Extend(Math.Min(wanted, draws.Count + ChunkDraws), work);
                work.Report((double)draws.Count / settings.MostDraws);
            }
        }
    }

    // Before anything is known, the draws are those of the run.
    private Knowledge Knowing(int year, OutcomeDraws draws, WeightedDraws last)
    {
        var known = evidence.Where(e => e.Actual.Year <= year).ToArray();
        var count = known.Length == 0 ? settings.Draws : draws.Count;
        var weights = year == book.AsOf && known.Length > 0 ? last : new WeightedDraws(Conditioning.Weights(known, draws.Values, count));
        return new Knowledge(year, known.Length, count, weights.EffectiveSize, weights.IsEmpty ? null : [.. judged.Select((t, i) => weights.Probability(d => Meets(t, goals[i].In(draws.Values, d))))]);
    }

    private TargetReview Of(Target target, OutcomeDraws? draws, ImmutableArray<Knowledge> knowledge, WeightedDraws? weights)
    {
        var (place, rule, set) = (judged.IndexOf(target), assessor.Of(target), overrides.GetValueOrDefault(target.Id));
        var assessment = set is null ? rule : rule with { Class = set.Class };
        if (place < 0 || draws is null)
        {
            return new TargetReview(
                target, assessor.BaseOf(target), assessor.ActualsOf(target), assessment, set, rule.Class, assessor.ByGdpTarget(target), -1, null, null, null, null, null, TrendJudgement.NotProjected, ReviewProposals.Of(assessment, target.Nature == TargetNature.Binding, null), null);
        }

        var equal = WeightedDraws.Equal(settings.Draws);
        var values = goals[place].First(draws.Values, draws.Count);
        var before = Quantiles(equal, values.AsSpan(0, settings.Draws));
        var (latest, conditioned) = (knowledge[^1], Trusted(knowledge[^1], weights));
        var after = conditioned is null ? (ImmutableArray<double>?)null : Quantiles(conditioned, values);
        var anew = again[place] is { } start ? Enumerable.Range(0, settings.Draws).Select(d => start(draws.Values, d)).ToArray() : null;
        var restarted = anew is null ? null : Again(target, equal, anew);
        var chance = Chance(latest, conditioned is not null, place, restarted, knowledge[0]);
        var binding = target.Nature == TargetNature.Binding;
        var treatment = ReviewProposals.Of(assessment, binding, chance?.Probability);
        return new TargetReview(
            target,
            assessor.BaseOf(target),
            assessor.ActualsOf(target),
            assessment,
            set,
            rule.Class,
            assessor.ByGdpTarget(target),
            place,
            inYear[place] is { } reading ? DrawBand.Of(reading.First(draws.Values, settings.Draws), assessor.ActualsOf(target)[^1].Value) : null,
            before,
            after,
            restarted,
            chance,
            ReviewProposals.TrendOf(chance?.Probability),
            treatment,
            treatment == Treatment.StudyAdjustment ? AtEighty(target, chance!.Value.Basis, equal, conditioned, values, anew) : null);
    }

    private static WeightedDraws? Trusted(Knowledge latest, WeightedDraws? weights) => latest.IsOutside || latest.Evidence == 0 ? null : weights;

    // Where too few draws come near the actuals, those that start again from them; the old odds only where nothing can start again or nothing is known.
    private static ReviewChance? Chance(Knowledge latest, bool conditioned, int place, AgainProjection? again, Knowledge prior)
    {
        if (conditioned)
        {
            var (probability, error) = latest.Probabilities!.Value[place];
            return new ReviewChance(probability, error, ChanceBasis.Conditioned);
        }

        if (again is not null && latest.Evidence > 0)
        {
            return new ReviewChance(again.Probability, again.Error, ChanceBasis.Again);
        }

        var (before, standard) = prior.Probabilities!.Value[place];
        return new ReviewChance(before, standard, ChanceBasis.Prior);
    }

    private double AtEighty(Target target, ChanceBasis basis, WeightedDraws equal, WeightedDraws? conditioned, double[] values, double[]? anew)
    {
        const double chance = 0.8;
        var share = target.AsksForMore ? 1 - chance : chance;
        return basis switch
        {
            ChanceBasis.Conditioned => conditioned!.Quantiles(values, share)[0],
            ChanceBasis.Again => equal.Quantiles(anew!, share)[0],
            _ => equal.Quantiles(values.AsSpan(0, settings.Draws), share)[0],
        };
    }

    private AgainProjection Again(Target target, WeightedDraws equal, double[] values)
    {
        var (probability, error) = equal.Probability(d => Meets(target, values[d]));
        return new AgainProjection(probability, error, Quantiles(equal, values));
    }

    private Comparison Compare(Actual actual, DrawReading reading, OutcomeDraws draws)
    {
        var before = actual.Unit is "1" or "1/year" || book.BreakOf(actual.Indicator, actual.Year - 1, actual.Year) is not null ? null : book.Latest(actual.Indicator, actual.Year - 1);
        return new Comparison(actual.Indicator, DrawBand.Of(reading.First(draws.Values, settings.Draws), actual.Value), actual, before is { Value: > 0 } ? (actual.Value / before.Value) - 1 : null);
    }

    private static ImmutableArray<double> Quantiles(WeightedDraws draws, ReadOnlySpan<double> values) => [.. draws.Quantiles(values, 0.05, 0.5, 0.95)];

    private static bool Meets(Target target, double value) => VerdictRules.Meets(value, target.Operator!.Value, target.Value!.Value);

    private static double Variance(double[] values)
    {
        var logs = values.Select(v => Math.Log(v)).ToArray();
        var mean = logs.Average();
        return logs.Sum(l => (l - mean) * (l - mean)) / (logs.Length - 1);
    }
}
