using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Analyses;

/// <summary>Which assumptions matter to an outcome 敏感性分析.</summary>
public sealed class SensitivityAnalysis(AnalysisCounties counties) : Analysis<SensitivityRequest>
{
    private const string DefaultIndicator = "gdp_nominal";
    private const double DrawnShare = 0.7;

    /// <inheritdoc/>
    protected override AnalysisResult Answer(SensitivityRequest request, AnalysisWork work)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(work);
        var setup = counties.Setup(request.Scenario);
        return request.Method == SensitivityMethod.Tornado ? Tornado(request, setup) : Sampled(request, setup, work);
    }

    private static SensitivityResult Tornado(SensitivityRequest request, ModelSetup setup)
    {
        var faults = new FaultList();
        var question = Question(request, setup, faults);
        if (request.WithChance || request.Run is not null)
        {
            faults.Error(new Place(request.Run is null ? "--with-chance" : "--run"), "tornado", new("龙卷风分析逐项取低值和高值，机遇没有低值和高值", "a tornado sets each factor to its low and its high, and chance has neither"), new("改用 --method sobol", "use --method sobol"));
        }

        CheckSecondOrder(request, faults);
        faults.ThrowIfErrors();
        var factors = Factors(request, setup, question!);
        var tornado = Model.Analysis.Sensitivity.Tornado.Of(setup, question!.Outcome, factors);
        return SensitivityMessages.Of(request, setup, question, tornado, factors.Length);
    }

    private static SensitivityResult Sampled(SensitivityRequest request, ModelSetup setup, AnalysisWork work)
    {
        var faults = new FaultList();
        var question = Question(request, setup, faults);
        CheckSecondOrder(request, faults);
        var design = Design(request, setup, question, faults);
        faults.ThrowIfErrors();
        var withChance = request.WithChance || request.Run is not null;
        var drawing = new CountedWork(work, 0, DrawnShare);
        var values = withChance
            ? FactorSample.OfDraws(setup, question!.Outcome, design!, request.Seed, drawing)
            : FactorSample.OfAssumptions(setup, question!.Outcome, design!, request.Seed, drawing);
        double[] answers = [.. values.Select(question.Of)];
        var estimating = new CountedWork(work, DrawnShare, 1);
        return design is SaltelliDesign saltelli
            ? SensitivityMessages.Of(request, setup, question, saltelli, SobolEstimator.Of(saltelli, answers, request.Seed, estimating), question.Odds(saltelli, answers))
            : SensitivityMessages.Of(request, setup, question, (MorrisDesign)design!, ElementaryEffects.Of(design!, answers, request.Seed, estimating));
    }

    private static SensitivityQuestion? Question(SensitivityRequest request, ModelSetup setup, FaultList faults)
    {
        if (request.Target is { } id)
        {
            if (request.Indicator is not null || request.Year is not null)
            {
                faults.Error(new Place("--target"), id, new("目标自带指标和年份", "a target has its own indicator and year"), new("去掉 --indicator 和 --year", "leave out --indicator and --year"));
            }

            return TargetChoice.Of(setup, [id], faults) is [var target] ? SensitivityQuestion.Of(target) : null;
        }

        var outcome = new Outcome(request.Indicator ?? DefaultIndicator, request.Year ?? setup.County.Periods[0].To);
        outcome.Check(setup, "--indicator", "--year", faults);
        return new SensitivityQuestion(outcome, null);
    }

    private static void CheckSecondOrder(SensitivityRequest request, FaultList faults)
    {
        if (request.SecondOrder && request.Method != SensitivityMethod.Sobol)
        {
            faults.Error(new Place("--second-order"), $"{request.Method}", new("只有索博尔方法有二阶指数", "only Sobol' indices have a second order"), new("加上 --method sobol", "add --method sobol"));
        }
    }

    private static ImmutableArray<DesignFactor> Factors(SensitivityRequest request, ModelSetup setup, SensitivityQuestion question)
    {
        var factors = question.Factors(setup, request.WithChance, request.ByFamily);
        return factors.IsEmpty
            ? throw Messages.Refusal("scenario", request.Scenario.Id, new("此情景下没有影响该结果的不确定假设", "no uncertain assumption of this scenario matters to the outcome"), new("换一个情景或指标", "take another scenario or indicator"))
            : factors;
    }

    // What a run has drawn is taken only if its design is one of this method.
    private static FactorDesign? Design(SensitivityRequest request, ModelSetup setup, SensitivityQuestion? question, FaultList faults)
    {
        if (request.Run is { } run)
        {
            var drawn = SamplingDesigns.Parse(run.Design, setup, run.Draws, () => DirectionNumbersFile.Shipped, faults);
            return drawn is null ? null
                : request.Method == SensitivityMethod.Sobol ? DesignFit.Of<SaltelliDesign>(drawn, run.Draws, "saltelli:1024")
                : DesignFit.Of<MorrisDesign>(drawn, run.Draws, "morris:50");
        }

        if (request.Method == SensitivityMethod.Sobol)
        {
            FactorDesigns.CheckRows(request.Samples, "--samples", faults);
        }
        else
        {
            FactorDesigns.CheckTrajectories(request.Trajectories, request.Levels, "--trajectories", "--levels", faults);
        }

        if (question is null || faults.HasErrors)
        {
            return null;
        }

        var factors = Factors(request, setup, question);
        return request.Method == SensitivityMethod.Sobol
            ? FactorDesigns.OfSobol(factors, request.Samples, request.SecondOrder, DirectionNumbersFile.Shipped, "--samples", faults)
            : FactorDesigns.OfMorris(factors, request.Trajectories, request.Levels, "--trajectories", "--levels", faults);
    }
}
