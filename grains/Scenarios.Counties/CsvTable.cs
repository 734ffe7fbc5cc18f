using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>A table of a county folder 数据表, each cell with its place. Missing, extra and repeated columns, short and long rows are faults.</summary>
internal sealed class CsvTable
{
    private CsvTable(string file, IReadOnlyDictionary<string, int> columns, IReadOnlyList<CsvRow> rows)
    {
        File = file;
        Columns = columns;
        Rows = rows;
    }

    public string File { get; }

    public IReadOnlyDictionary<string, int> Columns { get; }

    public IReadOnlyList<CsvRow> Rows { get; private init; }

    /// <summary>Reads a table; null when nothing in it can be used.</summary>
    /// <param name="file">Its name in the folder.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="required">The columns it must have.</param>
    /// <param name="faults">Receives what is wrong.</param>
    /// <param name="optional">Columns it may have besides.</param>
    public static CsvTable? Read(string file, byte[] bytes, IReadOnlyList<string> required, FaultList faults, params IReadOnlyList<string> optional)
    {
        return Lines(file, bytes, required, faults) is { } lines ? Of(file, lines, required, optional, faults) : null;
    }

    /// <summary>The lines of a file, each with its number; null when it cannot be read as text or is empty.</summary>
    public static List<(int Line, string[] Cells)>? Lines(string file, byte[] bytes, IReadOnlyList<string> required, FaultList faults)
    {
        if (SourceText.Read(file, bytes, faults) is not { } text)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Error(new Place(file), "", new("文件为空", "the file is empty"), new($"写入表头 {string.Join(',', required)}", $"write the header {string.Join(',', required)}"));
            return null;
        }

        return Parse(file, text, faults);
    }

    /// <summary>A table of lines that were read already, the header first; null when nothing in them can be used.</summary>
    /// <param name="file">Where they stand.</param>
    /// <param name="lines">Each with its number.</param>
    /// <param name="required">The columns it must have.</param>
    /// <param name="optional">Columns it may have besides.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static CsvTable? Of(string file, IReadOnlyList<(int Line, string[] Cells)> lines, IReadOnlyList<string> required, IReadOnlyList<string> optional, FaultList faults)
    {
        if (lines is not [var header, ..] || !Header(new Place(file, header.Line), header.Cells, required, optional, faults, out var columns))
        {
            return null;
        }

        var rows = new List<CsvRow>();
        foreach (var (line, cells) in lines.Skip(1))
        {
            if (cells.Length == header.Cells.Length)
            {
                rows.Add(new CsvRow(file, line, columns, cells, faults));
            }
            else
            {
                faults.Error(
                    new Place(file, line),
                    string.Join(',', cells),
                    new($"此行有 {cells.Length} 列，表头有 {header.Cells.Length} 列", $"the row has {cells.Length} columns, the header {header.Cells.Length}"),
                    new("含逗号的文字要加双引号", "put text with a comma in double quotes"));
            }
        }

        return new CsvTable(file, columns, rows);
    }

    private static List<(int Line, string[] Cells)> Parse(string file, string text, FaultList faults)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = true,
            BadDataFound = bad => faults.Error(
                new Place(file, bad.Context.Parser?.RawRow ?? 0),
                bad.Field,
                new("双引号位置不对", "a double quote is out of place"),
                new("整格加双引号，格内的双引号写两次", "quote the whole cell and double the quotes inside it")),
        };
        using var parser = new CsvParser(new StringReader(text), configuration);
        var lines = new List<(int, string[])>();
        try
        {
            var before = 0;
            while (parser.Read())
            {
                // A quote that is not closed swallows the lines below: the fault is where it was opened.
                var cells = parser.Record ?? [];
                lines.Add((Array.Exists(cells, c => c.Contains('\n', StringComparison.Ordinal)) ? before + 1 : parser.RawRow, cells));
                before = parser.RawRow;
            }
        }
        catch (CsvHelperException)
        {
            faults.Error(new Place(file, parser.RawRow), "", new("无法按 CSV 读取", "cannot be read as CSV"), new("检查双引号是否成对", "see that double quotes come in pairs"));
        }

        return lines;
    }

    private static bool Header(Place line, string[] header, IReadOnlyList<string> required, IReadOnlyList<string> optional, FaultList faults, out Dictionary<string, int> columns)
    {
        columns = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < header.Length; i++)
        {
            var place = line with { Column = i + 1 };
            if (!required.Contains(header[i]) && !optional.Contains(header[i]))
            {
                faults.Error(place, header[i], new("多出的列", "an extra column"), NearestKey.Remedy(header[i], [.. required, .. optional]));
            }
            else if (!columns.TryAdd(header[i], i))
            {
                faults.Error(place, header[i], new("列名重复", "the column is there twice"), new("删去一列", "remove one of them"));
            }
        }

        foreach (var missing in required.Where(c => !header.Contains(c)))
        {
            faults.Error(line, missing, new("缺少列", "a column is missing"), new($"表头应为 {string.Join(',', required)}", $"the header is {string.Join(',', required)}"));
        }

        return required.All(columns.ContainsKey);
    }
}
