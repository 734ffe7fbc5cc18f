using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Actuals;

/// <summary>Reads the sheets of an Excel workbook as lines of cells 工作簿读取. Formulas count by the value that was saved with them.</summary>
internal static class Workbook
{
    /// <summary>The sheets with the wanted header, each as lines; their place is file#sheet, lines and columns as in Excel.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="dateColumn">The column whose numbers are days.</param>
    /// <param name="required">The columns by which a sheet is known.</param>
    /// <param name="headers">Other words for the columns.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static IReadOnlyList<(string Place, List<(int Line, string[] Cells)>? Lines)> Sheets(
        string file, byte[] bytes, string dateColumn, IReadOnlyList<string> required, IReadOnlyDictionary<string, string> headers, FaultList faults)
    {
        var sheets = new List<(string, List<(int, string[])>?)>();
        try
        {
            using var document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
            var book = document.WorkbookPart!;
            var texts = book.SharedStringTablePart?.SharedStringTable?.Elements<SharedStringItem>().Select(Text).ToArray() ?? [];
            var percents = Percents(book.WorkbookStylesPart?.Stylesheet);
            var from1904 = book.Workbook?.WorkbookProperties?.Date1904?.Value == true;
            foreach (var sheet in book.Workbook!.Descendants<Sheet>())
            {
                var place = $"{file}#{sheet.Name}";
                if (sheet.Id?.Value is not { } id || book.GetPartById(id) is not WorksheetPart part)
                {
                    continue; // a chart
                }

                var lines = Lines(place, part, texts, percents, faults);
                if (lines is not [var header, ..])
                {
                    continue; // an empty sheet
                }

                var names = header.Cells.Select(c => headers.GetValueOrDefault(c.Trim(), c.Trim())).ToArray();
                if (!names.Any(required.Contains))
                {
                    faults.Warning(new Place(place), string.Join(',', header.Cells), new("此工作表没有所需的列，未读取", "the sheet has none of the columns, and was not read"), new($"表头应为 {string.Join(',', required)}", $"the header is {string.Join(',', required)}"));
                    continue;
                }

                Days(lines, Array.IndexOf(names, dateColumn), from1904);
                sheets.Add((place, lines));
            }
        }
        catch (Exception e) when (e is FileFormatException or InvalidDataException or OpenXmlPackageException or XmlException or NullReferenceException or KeyNotFoundException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            faults.Error(new Place(file), "", new("不是 Excel 工作簿（.xlsx）", "it is no Excel workbook (.xlsx)"), new("在 Excel 中另存为 .xlsx，或用 csv", "save it as .xlsx in Excel, or use csv"));
            return [];
        }

        if (sheets.Count == 0 && !faults.HasErrors)
        {
            faults.Error(new Place(file), "", new("没有一个工作表有所需的列", "no sheet has the columns"), new($"表头应为 {string.Join(',', required)}", $"the header is {string.Join(',', required)}"));
        }

        return sheets;
    }

    // Rows with nothing in them are left out; short rows are filled up to the header.
    private static List<(int Line, string[] Cells)> Lines(string place, WorksheetPart part, string[] texts, HashSet<uint> percents, FaultList faults)
    {
        var lines = new List<(int, string[])>();
        var width = 0;
        var next = 1;
        foreach (var row in part.Worksheet!.Descendants<Row>())
        {
            var line = (int)(row.RowIndex?.Value ?? (uint)next);
            next = line + 1;
            var cells = new SortedDictionary<int, string>();
            var column = 0;
            foreach (var cell in row.Elements<Cell>())
            {
                column = cell.CellReference?.Value is { } reference ? ColumnOf(reference) : column + 1;
                var text = Value(cell, texts, percents).Trim();
                if (cell.DataType?.Value == CellValues.Error)
                {
                    faults.Error(new Place(place, line, column), text, new("单元格是错误值", "the cell holds an error"), new("改正公式，或填入数值", "put the formula right, or write the value"));
                }

                if (text.Length > 0)
                {
                    cells[column] = text;
                }
            }

            if (cells.Count > 0)
            {
                width = lines.Count == 0 ? cells.Keys.Last() : Math.Max(width, 0);
                lines.Add((line, [.. Enumerable.Range(1, Math.Max(width, cells.Keys.Last())).Select(c => cells.GetValueOrDefault(c, ""))]));
            }
        }

        return lines;
    }

    private static void Days(List<(int Line, string[] Cells)> lines, int column, bool from1904)
    {
        const int day1904 = 1462;
        foreach (var (_, cells) in lines.Skip(1).Where(_ => column >= 0))
        {
            if (column < cells.Length && double.TryParse(cells[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var day) && day is > 1 and < 2_000_000)
            {
                cells[column] = DateTime.FromOADate(day + (from1904 ? day1904 : 0)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            }
        }
    }

    private static string Value(Cell cell, string[] texts, HashSet<uint> percents)
    {
        var raw = cell.CellValue?.Text ?? "";
        return cell.DataType?.Value switch
        {
            var t when t == CellValues.SharedString => texts[int.Parse(raw, CultureInfo.InvariantCulture)],
            var t when t == CellValues.InlineString => cell.InlineString is { } text ? string.Concat(text.Descendants<Text>().Select(x => x.Text)) : "",
            null when cell.StyleIndex is { } style && percents.Contains(style.Value) && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out var part) =>
                ((decimal)part * 100).ToString(CultureInfo.InvariantCulture) + "%",
            _ => raw,
        };
    }

    // The styles of cells that show a part as a percentage: 32.2% is kept as 0.322.
    private static HashSet<uint> Percents(Stylesheet? styles)
    {
        const uint whole = 9, hundredths = 10;
        var own = styles?.NumberingFormats?.Elements<NumberingFormat>().Where(f => f.FormatCode?.Value?.Contains('%', StringComparison.Ordinal) == true).Select(f => f.NumberFormatId?.Value ?? 0).ToArray() ?? [];
        uint[] ids = [whole, hundredths, .. own];
        return [.. styles?.CellFormats?.Elements<CellFormat>().Select((f, i) => (f, i)).Where(x => ids.Contains(x.f.NumberFormatId?.Value ?? 0)).Select(x => (uint)x.i) ?? []];
    }

    // Phonetic readings beside the characters are no part of the text.
    private static string Text(SharedStringItem item) => item.Text?.Text ?? string.Concat(item.Elements<Run>().Select(r => r.Text?.Text));

    private static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var letter in reference.TakeWhile(char.IsAsciiLetter))
        {
            column = (column * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return column;
    }
}
