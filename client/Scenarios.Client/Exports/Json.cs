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
            Array(writer, table);
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
                Members(
                    writer,
                    ("target", v.Target), ("number", v.Number), ("indicator", v.Indicator), ("operator", v.Operator), ("target_value", v.TargetValue), ("unit", v.Unit), ("year", v.Year),
                    ("nature", v.Binding ? "binding" : "expected"), ("headline", v.Headline), ("verdict", VerdictId(v.Verdict)), ("base", v.BaseValue), ("value", v.Value), ("distance", v.Distance),
                    ("first_year", v.FirstYear), ("required_kind", v.RequiredKind), ("required", v.Required), ("actual_year", v.ActualYear), ("actual", v.Actual));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteStartArray("flags");
            foreach (var f in projection.Flags)
            {
                writer.WriteStartObject();
                Members(writer, ("comparator", f.Comparator), ("subject", f.Subject.En), ("from", f.From), ("to", f.To), ("value", f.Value), ("limit", f.Limit), ("above", f.Above), ("unit", f.Unit), ("source", f.Source));
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

    /// <summary>A run whole: what was run, how likely each target is, every pair of them, and each variable by year.</summary>
    public static string Of(RunSummary run)
    {
        ArgumentNullException.ThrowIfNull(run);
        var (status, request) = (run.Status, run.Status.Request!);
        var names = LongTable.NamesOf(run.Series.Select(s => (s.Type, s.Entity)));
        var columns = SummaryTable.Header.Split(',')[6..];
        return Write(writer =>
        {
            writer.WriteStartObject();
            Members(writer, ("county", request.Scenario.County), ("scenario", request.Scenario.Id), ("scenario_digest", request.Scenario.Digest), ("run", status.Key), ("result", status.Result));
            Members(writer, ("draws", request.Draws), ("seed", request.Seed), ("design", request.Design), ("options", RunOptions.Of(request)), ("seconds", status.Seconds), ("base_year", run.BaseYear));
            writer.WriteStartArray("targets");
            foreach (var t in run.Targets)
            {
                writer.WriteStartObject();
                Members(writer, ("target", t.Verdict.Target), ("indicator", t.Verdict.Indicator), ("operator", t.Verdict.Operator), ("target_value", t.Verdict.TargetValue), ("unit", t.Verdict.Unit), ("year", t.Verdict.Year));
                Members(writer, ("headline", t.Verdict.Headline), ("central", t.Verdict.Value), ("hits", t.Hits), ("probability", t.Probability), ("wilson_90_low", t.Low), ("wilson_90_high", t.High));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            AllTargets(writer, run);
            Array(writer, Reports.EnsembleReport.PairTable(run));
            writer.WriteStartArray("series");
            foreach (var s in run.Series)
            {
                writer.WriteStartObject();
                Members(writer, ("entity", names[(s.Type, s.Entity)]), ("kind", s.Type.ToString().ToLowerInvariant()), ("variable", s.Variable), ("unit", s.Unit), ("price_basis", s.PriceBasis));
                writer.WriteStartArray("years");
                for (var step = 0; step < s.Mean.Length; step++)
                {
                    writer.WriteStartObject();
                    Members(writer, ("year", run.BaseYear + step + 1));
                    Members(writer, [.. columns.Zip(SummaryTable.Numbers(s, step), (c, n) => (c, (object?)n))]);
                    writer.WriteEndObject();
                }

                writer.WriteEndArray();
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        });
    }

    // Nothing was judged where no target's indicator is summarised: that is no probability of 0.
    private static void AllTargets(Utf8JsonWriter writer, RunSummary run)
    {
        if (run.Targets.IsEmpty)
        {
            writer.WriteNull("all_targets");
            return;
        }

        writer.WriteStartObject("all_targets");
        Members(writer, ("hits", run.All.Hits), ("probability", run.All.Probability), ("wilson_90_low", run.All.Low), ("wilson_90_high", run.All.High));
        writer.WriteEndObject();
    }

    internal static void Array(Utf8JsonWriter writer, TableBlock table)
    {
        writer.WriteStartArray(table.Id);
        foreach (var row in table.Rows)
        {
            writer.WriteStartObject();
            Members(writer, [.. table.Columns.Zip(row, (c, cell) => (c.Key, cell.Value))]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    internal static void Members(Utf8JsonWriter writer, params ReadOnlySpan<(string Key, object? Value)> members)
    {
        foreach (var (key, value) in members)
        {
            writer.WritePropertyName(key);
            Value(writer, value);
        }
    }

    private static string VerdictId(VerdictType verdict) => verdict switch
    {
        VerdictType.Reached => "reached",
        VerdictType.Missed => "missed",
        VerdictType.Tracked => "tracked",
        _ => "set_by_city",
    };

    internal static string Write(Action<Utf8JsonWriter> write)
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
            case long number:
                writer.WriteNumberValue(number);
                break;
            case ulong number:
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
