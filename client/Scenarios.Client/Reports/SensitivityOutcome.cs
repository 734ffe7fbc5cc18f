using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>What was asked and drawn, as a table of one row for files 敏感性分析概要.</summary>
internal static class SensitivityOutcome
{
    public static TableBlock Of(ComposedScenario scenario, SensitivityResult result)
    {
        (string Key, object? Value)[] values =
        [
            ("scenario", scenario.Id),
            ("method", result.Method.ToString().ToLowerInvariant()),
            ("indicator", result.Indicator.Id),
            ("unit", result.Indicator.Unit),
            ("year", result.Year),
            ("central", result.Central),
            ("target", result.Target?.Id),
            ("operator", result.Target?.Operator),
            ("target_value", result.Target?.Value),
            ("central_reached", result.Target is { } target ? target.Reached ? 1 : 0 : null),
            ("probability", result.Target?.Probability),
            ("probability_low", result.Target?.Low),
            ("probability_high", result.Target?.High),
            ("mean", result.Mean),
            ("sd", result.Deviation),
            ("with_chance", result.WithChance ? 1 : 0),
            ("design", result.Design),
            ("futures", result.Cases),
            ("resamples", result.Method == SensitivityMethod.Tornado ? null : result.Resamples),
        ];
        return new TableBlock("outcome", "", [.. values.Select(v => new Column(v.Key, ""))], [[.. values.Select(v => new Cell("", v.Value))]]);
    }
}
