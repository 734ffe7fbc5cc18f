using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Reviews;

/// <summary>Gathers what a review must draw 所需结果登记, each outcome once, and tells how published indicators are read off it.</summary>
public sealed class DrawReadings
{
    private static readonly Dictionary<string, string> ShareOf = new()
    {
        ["primary_nominal"] = "primary_share",
        ["secondary_nominal"] = "secondary_share",
        ["tertiary_nominal"] = "tertiary_share",
        ["industry_nominal"] = "industry_share",
    };

    private readonly List<Outcome> outcomes = [];
    private readonly HashSet<string> known;
    private readonly int from;
    private readonly int to;

    public DrawReadings(ModelSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        (known, from, to) = ([.. Outcome.Indicators(setup)], setup.County.BaseYear + 1, setup.County.EndYear);
    }

    /// <summary>What is to be drawn, in the order of the places.</summary>
    public IReadOnlyList<Outcome> Outcomes => outcomes;

    /// <summary>How an indicator of a year is read; null where the model does not compute it.</summary>
    public DrawReading? Of(string indicator, int year)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        if (year < from || year > to)
        {
            return null;
        }

        if (ShareOf.TryGetValue(indicator, out var share) && known.Contains(share))
        {
            return new DrawReading(indicator, year, PlaceOf(share, year), PlaceOf("gdp_nominal", year));
        }

        return known.Contains(indicator) ? new DrawReading(indicator, year, PlaceOf(indicator, year), -1) : null;
    }

    private int PlaceOf(string indicator, int year)
    {
        var outcome = new Outcome(indicator, year);
        var place = outcomes.IndexOf(outcome);
        if (place >= 0)
        {
            return place;
        }

        outcomes.Add(outcome);
        return outcomes.Count - 1;
    }
}
