using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Client.Exports;

/// <summary>A review as JSON 评估数据文件: a row for each target as the report's data contract has it, and its tables.</summary>
public static class ReviewJson
{
    /// <summary>The whole review.</summary>
    public static string Of(ReviewRequest request, ReviewResult review)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(review);
        var tables = new ReviewReport(Language.En).Of(request, review, all: true).OfType<TableBlock>().Where(t => t.Id is not ("binding" or "expected"));
        return Json.Write(writer =>
        {
            writer.WriteStartObject();
            Json.Members(
                writer,
                ("county", request.County), ("scenario", review.Scenario), ("scenario_digest", request.Run.Scenario.Digest), ("as_of", review.AsOf), ("published_until", request.PublishedUntil?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
                ("base_year", review.BaseYear), ("run_digest", review.RunDigest), ("actuals_digest", review.ActualsDigest), ("draws", review.Draws), ("seed", request.Run.Seed), ("tolerance", review.Tolerance));
            writer.WriteStartArray("rows");
            foreach (var row in review.Rows)
            {
                writer.WriteStartObject();
                Row(writer, row, review);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            Fan(writer, review);
            foreach (var table in tables)
            {
                Json.Array(writer, table);
            }

            writer.WriteEndObject();
        });
    }

    private static void Fan(System.Text.Json.Utf8JsonWriter writer, ReviewResult review)
    {
        writer.WriteStartArray("fan");
        foreach (var year in review.Fan)
        {
            writer.WriteStartObject();
            Json.Members(writer, ("indicator", "gdp_nominal"), ("basis", review.FanBasis), ("year", year.Year), ("p5", year.P5), ("p25", year.P25), ("p50", year.P50), ("p75", year.P75), ("p95", year.P95));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Override(System.Text.Json.Utf8JsonWriter writer, ReviewOverride? set)
    {
        if (set is null)
        {
            writer.WriteNull("override");
            return;
        }

        writer.WriteStartObject("override");
        Json.Members(writer, ("by", set.By), ("on", set.On.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)), ("reason", set.Reason));
        writer.WriteEndObject();
    }

    private static void Row(System.Text.Json.Utf8JsonWriter writer, ReviewRow r, ReviewResult review)
    {
        Json.Members(
            writer,
            ("target", r.Target), ("reading", r.Reading), ("number", r.Number), ("name_zh", r.Name.Zh), ("name_en", r.Name.En), ("indicator", r.Indicator), ("nature", r.Binding ? "binding" : "expected"), ("headline", r.Headline), ("kind", r.Kind),
            ("unit", r.Unit), ("price_basis", r.PriceBasis), ("base_year", r.BaseYear), ("base", r.Base), ("target_year", r.TargetYear), ("target_value", r.TargetValue), ("operator", r.Operator));
        writer.WriteStartArray("actuals");
        foreach (var actual in r.Actuals)
        {
            writer.WriteStartObject();
            Json.Members(writer, ("year", actual.Year), ("value", actual.Value), ("vintage", actual.Vintage), ("kind", actual.Kind), ("source", actual.Source));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        Json.Members(
            writer,
            ("progress", r.Progress), ("time_progress", r.TimeProgress), ("gap_points", r.GapPoints), ("gap_years", r.GapYears), ("path_value", r.PathValue), ("projected_low", r.YearLow), ("projected_median", r.YearMedian), ("projected_high", r.YearHigh), ("percentile", r.Percentile), ("class_rule", r.Override?.ByRule ?? r.Class), ("class", r.Class));
        Override(writer, r.Override);
        Json.Members(
            writer,
            ("probability", r.Probability), ("probability_se", r.ProbabilityError), ("probability_basis", r.ProbabilityBasis), ("probability_before", r.Before), ("probability_after", r.After), ("probability_restarted", r.Again), ("trend", r.Trend),
            ("required", r.Required), ("required_unit", r.RequiredUnit), ("margin", r.Margin), ("margin_trend", r.MarginTrend), ("margin_shrinks", r.MarginShrinks), ("broken_earlier", r.BrokenEarlier),
            ("low", r.Low), ("median", r.Median), ("high", r.High), ("tracked", r.Tracked), ("comparable", r.Class is not ("broken" or "no_actual" or "no_base")), ("treatment", r.Treatment), ("at_80", r.AtEighty), ("plan_line", r.PlanLine), ("run_digest", review.RunDigest));
    }
}
