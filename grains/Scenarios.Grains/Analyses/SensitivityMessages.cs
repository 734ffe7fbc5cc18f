using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains.Analyses;

/// <summary>Turns an analysis of sensitivity into what a client may see 敏感性结果转换.</summary>
internal static class SensitivityMessages
{
    public static SensitivityResult Of(SensitivityRequest request, ModelSetup setup, SensitivityQuestion question, Tornado tornado, int factors) =>
        Result(request, setup, question, tornado.Central, null) with
        {
            Design = "tornado",
            Cases = 1 + factors + factors,
            Tornado = [.. tornado.Bars.Select(b => new TornadoRow(Of(b.Factor), b.AtLow, b.AtHigh, b.Swing, question.Reaches(b.AtLow), question.Reaches(b.AtHigh)))],
        };

    public static SensitivityResult Of(SensitivityRequest request, ModelSetup setup, SensitivityQuestion question, MorrisDesign design, ImmutableArray<MorrisEffect> effects) =>
        Result(request, setup, question, question.Central(setup), null) with
        {
            Design = design.Id,
            Cases = design.Draws,
            Morris = [.. design.Factors.Zip(effects, (f, e) => new MorrisRow(Of(f), e.Mean, Of(e.MeanAbsolute), e.Deviation)).OrderByDescending(r => r.MeanAbsolute.Value)],
        };

    public static SensitivityResult Of(SensitivityRequest request, ModelSetup setup, SensitivityQuestion question, SaltelliDesign design, SobolIndices indices, TargetOdds? odds)
    {
        ImmutableArray<SensitivityFactor> factors = [.. design.Factors.Select(Of)];
        return Result(request, setup, question, question.Central(setup), odds) with
        {
            Design = design.Id,
            Cases = design.Draws,
            Mean = indices.Mean,
            Deviation = indices.Deviation,
            Sobol = [.. indices.First.Select((first, i) => new SobolRow(factors[i], Of(first), Of(indices.Total[i]))).OrderByDescending(r => r.Total.Value)],
            Pairs = [.. indices.Pairs.Select(p => new SobolPairRow(factors[p.First], factors[p.Second], Of(p.Index))).OrderByDescending(p => p.Index.Value)],
        };
    }

    private static SensitivityResult Result(SensitivityRequest request, ModelSetup setup, SensitivityQuestion question, double central, TargetOdds? odds) => new(
        request.Method,
        Messages.Of(IndicatorCatalogue.Find(setup.County, question.Outcome.Indicator)!),
        question.Outcome.Year,
        central,
        question.Target is { Value: { } value } target
            ? new SensitivityTarget(target.Id, Messages.Of(target.Name), Messages.Of(target.Operator), value, question.Reaches(central) == true, odds?.Probability, odds?.Low, odds?.High)
            : null,
        request.WithChance || request.Run is not null,
        "",
        0,
        null,
        null,
        Bootstrap.Resamples,
        [],
        [],
        [],
        []);

    private static SensitivityFactor Of(DesignFactor factor) => factor.Assumptions is [var one]
        ? new(factor.Id, Messages.Of(factor.Name), 1, one.Unit, one.Low, one.Mode, one.High)
        : new(factor.Id, Messages.Of(factor.Name), factor.Assumptions.Length, "", null, null, null);

    private static SensitivityEstimate Of(Estimate estimate) => new(estimate.Value, estimate.Low, estimate.High, estimate.HoldsZero);
}
