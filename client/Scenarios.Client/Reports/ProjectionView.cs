using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>A projection as the reports ask it: by entity, variable and year 推演结果查询.</summary>
public sealed class ProjectionView
{
    private readonly Dictionary<(EntityType Type, string Entity, string Variable), SeriesMessage> series;

    public ProjectionView(CountySummary county, ProjectionMessage projection)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(projection);
        (County, Projection) = (county, projection);
        series = projection.Series.ToDictionary(s => (s.Type, s.Entity, s.Variable));
    }

    public CountySummary County { get; }

    public ProjectionMessage Projection { get; }

    public int LastYear => Projection.Status.Year;

    /// <summary>A value, or null where there is none.</summary>
    public double? At(EntityType type, string entity, string variable, int year)
    {
        var step = year - County.BaseYear;
        return series.TryGetValue((type, entity, variable), out var found) && step >= 0 && step < found.Values.Length && !double.IsNaN(found.Values[step])
            ? found.Values[step]
            : null;
    }

    /// <summary>A value of the county itself.</summary>
    public double? At(string variable, int year) => At(EntityType.County, County.Id, variable, year);

    /// <summary>Compound rate a year between two years, or null.</summary>
    public double? Growth(EntityType type, string entity, string variable, int from, int to) =>
        At(type, entity, variable, from) is { } a && At(type, entity, variable, to) is { } b && a > 0 && to > from ? Math.Pow(b / a, 1.0 / (to - from)) - 1 : null;
}
