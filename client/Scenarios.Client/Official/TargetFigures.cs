using Scenarios.Contracts;

namespace Scenarios.Client.Official;

/// <summary>What follows from a row of the review for print 指标派生数. Shares are in points of one, levels as rates; nothing is told without both values.</summary>
/// <param name="Latest">The last actual.</param>
/// <param name="TargetAverage">Asked for a year.</param>
/// <param name="TargetChange">Asked for over the period.</param>
/// <param name="Average">What was had a year.</param>
/// <param name="Change">And up to now.</param>
public sealed record TargetFigures(ReviewActual? Latest, double? TargetAverage, double? TargetChange, double? Average, double? Change)
{
    /// <summary>Whether its changes are rates; otherwise they are differences, in points or units.</summary>
    public bool IsRate { get; private init; }

    /// <summary>Works them out.</summary>
    public static TargetFigures Of(ReviewRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var latest = row.Actuals.IsEmpty ? null : row.Actuals[^1];
        var years = row.TargetYear - row.BaseYear;
        var passed = latest is null ? 0 : latest.Year - row.BaseYear;
        if (row.Kind is "E" or "G")
        {
            return new(latest, row.TargetValue, null, latest?.Value, null) { IsRate = row.Kind is "E" };
        }

        if (row.Base is not { } start || row.TargetValue is not { } goal || row.Kind is not ("A" or "B" or "C" or "F"))
        {
            return new(latest, null, null, null, null);
        }

        double? Rate(double to, int over) => over > 0 && to > 0 && start > 0 ? Math.Pow(to / start, 1.0 / over) - 1 : null;
        return row.Kind switch
        {
            "A" => new(latest, Rate(goal, years), (goal / start) - 1, latest is null ? null : Rate(latest.Value, passed), latest is null ? null : (latest.Value / start) - 1) { IsRate = true },
            "F" => new(latest, null, null, latest is null ? null : (latest.Value - start) / passed, latest is null ? null : latest.Value - start),
            _ => new(latest, (goal - start) / years, goal - start, latest is null ? null : (latest.Value - start) / passed, latest is null ? null : latest.Value - start),
        };
    }
}
