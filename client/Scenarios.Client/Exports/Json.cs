using System.Text.Encodings.Web;
using System.Text.Json;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Client.Exports;

/// <summary>Tables and projections as JSON; what is undefined is null.</summary>
public static class Json
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    /// <summary>An object with one array of rows a table.</summary>
    public static string Of(IEnumerable<TableBlock> tables) => Write(writer =>
    {
        writer.WriteStartObject();
        foreach (var table in tables)
        {
            writer.WriteStartArray(table.Id);
            foreach (var row in table.Rows)
            {
                writer.WriteStartObject();
                foreach (var (column, cell) in table.Columns.Zip(row))
                {
                    writer.WritePropertyName(column.Key);
                    Value(writer, cell.Value);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    });

    /// <summary>A projection whole: scenario, verdicts, flags and every series.</summary>
    public static string Of(ProjectionMessage projection, int baseYear)
    {
        ArgumentNullException.ThrowIfNull(projection);
        var names = LongTable.NamesOf(projection.Series);
        return Write(writer =>
        {
            writer.WriteStartObject();
            writer.WriteString("county", projection.Scenario.County);
            writer.WriteString("scenario", projection.Scenario.Id);
            writer.WriteString("digest", projection.Status.Digest);
            writer.WriteNumber("base_year", baseYear);
            writer.WriteNumber("year", projection.Status.Year);
            writer.WriteStartArray("verdicts");
            foreach (var v in projection.Verdicts)
            {
                writer.WriteStartObject();
                foreach (var (key, value) in new (string, object?)[]
                {
                    ("target", v.Target), ("number", v.Number), ("indicator", v.Indicator), ("operator", v.Operator), ("target_value", v.TargetValue), ("unit", v.Unit), ("year", v.Year),
                    ("nature", v.Binding ? "binding" : "expected"), ("headline", v.Headline), ("verdict", VerdictId(v.Verdict)), ("base", v.BaseValue), ("value", v.Value), ("distance", v.Distance),
                    ("first_year", v.FirstYear), ("required_kind", v.RequiredKind), ("required", v.Required), ("actual_year", v.ActualYear), ("actual", v.Actual),
                })
                {
                    writer.WritePropertyName(key);
                    Value(writer, value);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("flags");
            foreach (var f in projection.Flags)
            {
                writer.WriteStartObject();
                foreach (var (key, value) in new (string, object?)[] { ("comparator", f.Comparator), ("subject", f.Subject.En), ("from", f.From), ("to", f.To), ("value", f.Value), ("limit", f.Limit), ("above", f.Above), ("unit", f.Unit), ("source", f.Source) })
                {
                    writer.WritePropertyName(key);
                    Value(writer, value);
                }

                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("series");
            foreach (var s in projection.Series)
            {
                writer.WriteStartObject();
                writer.WriteString("entity", names[(s.Type, s.Entity)]);
                writer.WriteString("kind", s.Type.ToString().ToLowerInvariant());
                writer.WriteString("variable", s.Variable);
                writer.WriteString("unit", s.Unit);
                writer.WriteString("price_basis", s.PriceBasis);
                writer.WriteStartArray("values");
                foreach (var value in s.Values.Values)
                {
                    Value(writer, value);
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    private static string VerdictId(VerdictType verdict) => verdict switch
    {
        VerdictType.Reached => "reached",
        VerdictType.Missed => "missed",
        VerdictType.Tracked => "tracked",
        _ => "set_by_city",
    };

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
        {
            write(writer);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Value(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
            case double.NaN:
                writer.WriteNullValue();
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case bool yes:
                writer.WriteBooleanValue(yes);
                break;
            default:
                writer.WriteStringValue(value.ToString());
                break;
        }
    }
}
