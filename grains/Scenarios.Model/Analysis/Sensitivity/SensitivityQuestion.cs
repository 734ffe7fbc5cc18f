using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>What a sensitivity analysis is about 敏感性问题: the value of an outcome, or whether it reaches a target.</summary>
/// <param name="Outcome">The indicator and its year.</param>
/// <param name="Target">Null where the value itself is asked for.</param>
public sealed record SensitivityQuestion(Outcome Outcome, Target? Target)
{
    /// <summary>What a target asks.</summary>
    public static SensitivityQuestion Of(Target target) => new(Outcome.Of(target), target);

    /// <summary>The number whose variation is explained: the value, or 1 where the target is reached and 0 elsewhere, so that its mean is a probability.</summary>
    public double Of(double value) => Reaches(value) is { } reached ? (reached ? 1 : 0) : value;

    /// <summary>Whether a value reaches the target; null without one.</summary>
    public bool? Reaches(double value) => Target is { Operator: { } how, Value: { } wanted } ? VerdictRules.Meets(value, how, wanted) : null;

    /// <summary>The outcome in the central case.</summary>
    /// <exception cref="ProjectionException">It left the numbers.</exception>
    public double Central(ModelSetup setup) => CaseBlock.Central(Horizon.Cut(setup, Outcome.Year), [Outcome])[0];

    /// <summary>Every factor on which the outcome can depend.</summary>
    public ImmutableArray<DesignFactor> Factors(ModelSetup setup, bool withChance, bool byFamily)
    {
        var cut = Horizon.Cut(setup, Outcome.Year);
        return DesignFactors.Of(cut, EnsembleLayout.Of(cut, new EnsembleSelection([Outcome.Indicator], [])).Wanted, withChance, byFamily);
    }

    /// <summary>How likely the target is over the independent samples A and B; null without a target.</summary>
    /// <param name="design">Of the answers.</param>
    /// <param name="answers">By draw.</param>
    public TargetOdds? Odds(SaltelliDesign design, IReadOnlyList<double> answers)
    {
        ArgumentNullException.ThrowIfNull(design);
        ArgumentNullException.ThrowIfNull(answers);
        var independent = 2 * design.Rows;
        return Target is null ? null : new TargetOdds(answers.Take(independent).Count(a => a == 1), independent);
    }
}
