using System.Text;

namespace Benchmarks;

/// <summary>A table of the page; all columns but the first hold numbers.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder text = new();

    public MarkdownTable(params ReadOnlySpan<string> columns)
    {
        Row(columns);
        text.Append("| --- |").Insert(text.Length, " ---: |", columns.Length - 1).Append('\n');
    }

    public void Row(params ReadOnlySpan<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    public override string ToString() => text.ToString();
}
