using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Targets;

/// <summary>Judges a projection against the plan's targets 目标评判. (G-1 … G-3)</summary>
public static class VerdictRules
{
    /// <summary>A verdict on each target, in the plan's order.</summary>
    /// <param name="county">The county and its targets.</param>
    /// <param name="series">The county's own series of one draw.</param>
    public static ImmutableArray<Verdict> Judge(County county, IEnumerable<Series> series)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(series);
        var byIndicator = series.Where(s => s.Kind == EntityKind.County).ToDictionary(s => s.Variable);
        return [.. county.Targets.Select(t => Judge(county, t, byIndicator.GetValueOrDefault(t.Indicator), MeasureOf(county, t)))];
    }

    /// <summary>What kind of number a target's indicator is; one that the model does not compute tells by its unit.</summary>
    public static Measure MeasureOf(County county, Target target)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(target);
        return IndicatorCatalogue.Of(county.Scope, county.BaseYear).FirstOrDefault(i => i.Id == target.Indicator)?.Measure ?? target.Unit switch
        {
            "1" => Measure.Share,
            "1/year" => Measure.Growth,
            "万元" => Measure.Level,
            _ => Measure.Count,
        };
    }

    /// <summary>Whether a value meets a target. (G-1)</summary>
    public static bool Meets(double value, TargetOperator how, double target) => how switch
    {
        TargetOperator.AtLeast => value >= target,
        TargetOperator.Above => value > target,
        TargetOperator.AtMost => value <= target,
        _ => value < target,
    };

    /// <summary>Whether values meet a target, draw by draw. (G-1)</summary>
    public static Mask Meets(Lane value, TargetOperator how, double target) => how switch
    {
        TargetOperator.AtLeast => value >= target,
        TargetOperator.Above => value > target,
        TargetOperator.AtMost => value <= target,
        _ => value < target,
    };

    /// <summary>How far a value is on the safe side of a target, in the target's unit; negative when it falls short. (G-2)</summary>
    public static double Distance(double value, TargetOperator how, double target) =>
        how is TargetOperator.AtLeast or TargetOperator.Above ? value - target : target - value;

    /// <summary>The change a year that takes a base value to the target in so many years. (G-3)</summary>
    public static (RequiredChange Kind, double? Amount) Required(Measure measure, double? atBase, TargetOperator how, double target, int years)
    {
        if (measure is Measure.Growth or Measure.Total)
        {
            return (RequiredChange.Whole, target);
        }

        if (atBase is not { } start || years <= 0)
        {
            return (RequiredChange.None, null);
        }

        if (Meets(start, how, target))
        {
            return (RequiredChange.Keep, Distance(start, how, target));
        }

        return measure switch
        {
            Measure.Level when start > 0 => (RequiredChange.Rate, Math.Pow(target / start, 1.0 / years) - 1),
            Measure.Share => (RequiredChange.Points, (target - start) / years),
            _ => (RequiredChange.Units, (target - start) / years),
        };
    }

    private static Verdict Judge(County county, Target target, Series? series, Measure measure)
    {
        var actual = county.Observations.Where(o => o.Indicator == target.Indicator).MaxBy(o => o.Year);
        var atBase = series is not null && series.IsDefined(0) ? series.Values[0] : target.BaseValue;
        if (target.Operator is not { } how || target.Value is not { } wanted)
        {
            var projected = series is null ? null : ValueAt(county, series, target.Year);
            return new Verdict(target, VerdictKind.SetByCity, atBase, projected, null, null, RequiredChange.None, null, actual);
        }

        var (kind, required) = Required(measure, atBase, how, wanted, target.Year - county.BaseYear);
        if (series is null || ValueAt(county, series, target.Year) is not { } value)
        {
            return new Verdict(target, VerdictKind.Tracked, atBase, null, null, null, kind, required, actual);
        }

        return new Verdict(
            target,
            Meets(value, how, wanted) ? VerdictKind.Reached : VerdictKind.Missed,
            atBase,
            value,
            Distance(value, how, wanted),
            FirstYear(county, series, how, wanted),
            kind,
            required,
            actual);
    }

    private static double? ValueAt(County county, Series series, int year)
    {
        var step = year - county.BaseYear;
        return step >= 0 && step < series.Values.Length && series.IsDefined(step) ? series.Values[step] : null;
    }

    private static int? FirstYear(County county, Series series, TargetOperator how, double target)
    {
        for (var step = 1; step < series.Values.Length; step++)
        {
            if (series.IsDefined(step) && Meets(series.Values[step], how, target))
            {
                return county.BaseYear + step;
            }
        }

        return null;
    }
}
