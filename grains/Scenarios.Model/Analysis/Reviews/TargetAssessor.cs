using System.Collections.Immutable;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Puts the rules to each target with what is known of it 目标评定.</summary>
public sealed class TargetAssessor(County county, ActualBook book)
{
    private readonly TargetActuals actuals = new(county, book);

    /// <summary>x0: as published, or as the plan prints it.</summary>
    public double? BaseOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return actuals.In(target.Indicator, county.BaseYear)?.Value ?? target.BaseValue;
    }

    /// <summary>The actuals after the base year, oldest first.</summary>
    public ImmutableArray<TargetActual> ActualsOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return [.. Enumerable.Range(county.BaseYear + 1, Math.Max(0, book.AsOf - county.BaseYear)).Select(y => actuals.In(target.Indicator, y)).OfType<TargetActual>()];
    }

    /// <summary>How a target stands.</summary>
    public Assessment Of(Target target)
    {
        var start = BaseOf(target);
        var kind = ReviewKinds.Of(county, target, start);
        if (kind == ReviewKind.SetAbove)
        {
            return Told(target);
        }

        var known = ActualsOf(target);
        if (known.IsEmpty)
        {
            return kind == ReviewKind.Founding ? Founded(target, kind, start, book.AsOf, start ?? 0) : new Assessment(kind, ReviewClass.NoActual);
        }

        var last = known[^1];
        if (actuals.BreakOf(target.Indicator, last.Year) is not null)
        {
            return new Assessment(kind, ReviewClass.Broken);
        }

        if (kind == ReviewKind.Founding)
        {
            return Founded(target, kind, start, last.Year, last.Value);
        }

        var actual = kind == ReviewKind.CumulativeSum ? SumOf(known) : last.Value;
        return actual is { } value ? ReviewRules.Of(Question(target, kind, start, last.Year, value, known)) : new Assessment(kind, ReviewClass.NoActual);
    }

    /// <summary>A target in step with GDP has a second reading: with GDP's target instead of its actual. Null for any other, or where nothing is known.</summary>
    public Assessment? ByGdpTarget(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var goal = county.Targets.FirstOrDefault(t => t is { Indicator: "gdp_real_growth_average", Value: not null });
        if (target is not { Indicator: "urban_income_growth_less_gdp", Operator: not null } || goal is null || ActualsOf(target) is not [.., var last] || actuals.AverageOf("urban_income", last.Year) is not { } average)
        {
            return null;
        }

        return ReviewRules.Of(Question(target, ReviewKind.Relative, null, last.Year, average - goal.Value!.Value, []));
    }

    // The city's verdict of a year, where it is entered.
    private Assessment Told(Target target)
    {
        for (var year = book.AsOf; year > county.BaseYear; year--)
        {
            if (book.Latest(ReviewStates.CityVerdict(target.Indicator), year) is { } verdict)
            {
                return new Assessment(ReviewKind.SetAbove, verdict.Value >= 1 ? ReviewClass.OnTrack : ReviewClass.Lagging);
            }
        }

        return new Assessment(ReviewKind.SetAbove, ReviewClass.SetAbove);
    }

    // Where neither a number nor a beginning is published, nothing is known of it.
    private Assessment Founded(Target target, ReviewKind kind, double? start, int year, double value)
    {
        var state = Enumerable.Range(county.BaseYear + 1, Math.Max(0, book.AsOf - county.BaseYear)).Select(y => book.Latest(ReviewStates.Begun(target.Indicator), y)).LastOrDefault(a => a is not null);
        return state is null && ActualsOf(target).IsEmpty
            ? new Assessment(kind, ReviewClass.NoActual)
            : ReviewRules.Founded(Question(target, kind, start, Math.Max(year, state?.Year ?? year), value, []), state?.Value >= 1);
    }

    private double? SumOf(ImmutableArray<TargetActual> known) => known.Length == known[^1].Year - county.BaseYear ? known.Sum(a => a.Value) : null;

    private ReviewQuestion Question(Target target, ReviewKind kind, double? start, int year, double value, ImmutableArray<TargetActual> known) => new(
        kind,
        target.Operator!.Value,
        target.Value!.Value,
        ReviewKinds.DecimalsOf(target),
        target.Nature == TargetNature.Binding,
        county.BaseYear,
        target.Year,
        start,
        year,
        value,
        [.. known.Where(a => a.Year < year).Select(a => a.Value)]);
}
