using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Client.Exports;

/// <summary>Assumptions as a file in the columns of assumptions.csv 假设文件.</summary>
public static class PanelAssumptionsCsv
{
    private static readonly string[] Columns = ["key", "distribution", "low", "mode", "high", "unit", "zh", "en", "kind", "source"];

    public static string Of(PanelAssumptionList assumptions)
    {
        ArgumentNullException.ThrowIfNull(assumptions);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        Csv.Write(
            new TableBlock("assumptions", "", [.. Columns.Select(c => new Column(c, c))], [.. assumptions.Rows.Select(r => (ImmutableArray<Cell>)
            [
                Cell.Of(r.Key), Cell.Of(r.Distribution), new("", r.Low), new("", r.Mode), new("", r.High), Cell.Of(r.Unit), Cell.Of(r.Name.Zh), Cell.Of(r.Name.En), Cell.Of(r.Kind.ToString().ToLowerInvariant()), Cell.Of(r.Source),
            ])]),
            text);
        return text.ToString();
    }
}
