using System.Globalization;
using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Client.Exports;

/// <summary>
/// The long table of a projection 长表: county,scenario,entity,variable,unit,year,value with every entity and year. RFC 4180, UTF-8, LF;
/// numbers in the shortest form that reads back to the same bits. A variable that is undefined in a year has no row.
/// </summary>
public static class LongTable
{
    public const string Header = "county,scenario,entity,variable,unit,year,value";

    public static void Write(ProjectionMessage projection, int baseYear, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(projection);
        ArgumentNullException.ThrowIfNull(output);
        var names = NamesOf(projection.Series);
        var text = new StringBuilder();
        text.Append(Header).Append('\n');
        foreach (var series in projection.Series)
        {
            for (var step = 0; step < series.Values.Length; step++)
            {
                if (!double.IsNaN(series.Values[step]))
                {
                    text.Append(CultureInfo.InvariantCulture, $"{projection.Scenario.County},{projection.Scenario.Id},{names[(series.Type, series.Entity)]},{series.Variable},{series.Unit},{baseYear + step},{series.Values[step]:R}\n");
                }
            }
        }

        output.Write(text);
    }

    /// <summary>Each entity's name in files: its id; where two kinds share an id, the narrower one is written kind/id (cluster/construction).</summary>
    public static IReadOnlyDictionary<(EntityType Type, string Id), string> NamesOf(IEnumerable<SeriesMessage> series) => NamesOf(series.Select(s => (s.Type, s.Entity)));

    /// <summary>The names of entities that are had otherwise.</summary>
    internal static IReadOnlyDictionary<(EntityType Type, string Id), string> NamesOf(IEnumerable<(EntityType Type, string Entity)> entities)
    {
        var names = new Dictionary<(EntityType, string), string>();
        var taken = new HashSet<string>();
        foreach (var entity in entities.Distinct().OrderBy(e => e.Type))
        {
            names[entity] = taken.Add(entity.Entity) ? entity.Entity : $"{entity.Type.ToString().ToLowerInvariant()}/{entity.Entity}";
        }

        return names;
    }
}
