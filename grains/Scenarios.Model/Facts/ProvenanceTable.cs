namespace Scenarios.Model.Facts;

/// <summary>
/// The sources of the county's tables 数据来源表 (sources.csv). A row may stand for a whole row, a whole column or a whole table
/// (written *); the most specific one that matches a cell is its provenance.
/// </summary>
public sealed class ProvenanceTable(IEnumerable<ProvenanceTable.Row> rows)
{
    /// <summary>The sign for "every row" or "every column".</summary>
    public const string Any = "*";

    private readonly Dictionary<(string Table, string Row, string Column), Provenance> byCell =
        rows.GroupBy(r => (r.Table, r.RowKey, r.Column)).ToDictionary(g => g.Key, g => g.First().Provenance);

    /// <summary>One line of the table.</summary>
    public sealed record Row(string Table, string RowKey, string Column, Provenance Provenance);

    /// <summary>The provenance of a cell; null when no line speaks of it.</summary>
    public Provenance? Of(string table, string row, string column)
    {
        foreach (var key in (ReadOnlySpan<(string, string, string)>)
            [(table, row, column), (table, row, Any), (table, Any, column), (table, Any, Any)])
        {
            if (byCell.TryGetValue(key, out var provenance))
            {
                return provenance;
            }
        }

        return null;
    }
}
