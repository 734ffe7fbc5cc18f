using System.Collections.Immutable;
using Scenarios.Client;
using Scenarios.Client.Exports;
using Scenarios.Client.Reports;
using Spectre.Console;

namespace Scenarios.Cli;

/// <summary>
/// Writes reports for people or files 输出. Colours go to terminals that want them (NO_COLOR is respected); a narrow terminal gets fewer columns,
/// a pipe gets all of them unwrapped.
/// </summary>
public sealed class Screen
{
    private const int PipeWidth = 400;
    private const int ChartHeight = 8;

    /// <summary>Long texts wrap within this, at the least.</summary>
    private const int LongText = 48;

    private readonly IAnsiConsole console;
    private readonly TextWriter output;
    private readonly int width;

    /// <param name="output">Where to.</param>
    /// <param name="language">In which language.</param>
    /// <param name="format">table, csv or json.</param>
    /// <param name="terminalWidth">Columns of the terminal; null for a pipe.</param>
    /// <param name="color">Whether colours are wanted.</param>
    public Screen(TextWriter output, Language language, string format, int? terminalWidth, bool color)
    {
        (this.output, Language, Format, width) = (output, language, format, terminalWidth ?? PipeWidth);
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = color ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = color ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        console.Profile.Width = width;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Draws a small table to nowhere, so that the code is compiled by the time there is something to show.</summary>
    public void WarmUp() => new Screen(TextWriter.Null, Language, Format, width, false).Show(
        new TextBlock(" ", Tone.Quiet), new TableBlock("", " ", [new("", " ", true), new("", " ")], [[Cell.Of(" "), new Cell(" ", 1.0)]]));

    public Language Language { get; }

    public string Format { get; }

    /// <summary>Writes a report in the format that was asked for: people get all of it, files its tables.</summary>
    public void Show(IEnumerable<Block> blocks)
    {
        var all = blocks.ToArray();
        switch (Format)
        {
            case "csv":
                var tables = all.OfType<TableBlock>().ToArray();
                for (var i = 0; i < tables.Length; i++)
                {
                    output.Write(i == 0 ? "" : "\n");
                    Csv.Write(tables[i], output);
                }

                break;
            case "json":
                output.Write(Json.Of(all.OfType<TableBlock>()));
                break;
            default:
                foreach (var block in all)
                {
                    Show(block);
                }

                break;
        }
    }

    public void Show(params Block[] blocks) => Show(blocks.AsEnumerable());

    /// <summary>Tells people something that files have no place for.</summary>
    public void Note(string text)
    {
        if (Format == "table")
        {
            Show(new TextBlock(text, Tone.Quiet));
        }
    }

    /// <summary>Writes text as it is.</summary>
    public void Raw(Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        write(output);
    }

    private void Show(Block block)
    {
        switch (block)
        {
            case TextBlock { Text.Length: > 0 } text:
                console.Write(new Text(text.Text + "\n", StyleOf(text.Tone)));
                break;
            case TableBlock { Rows.IsEmpty: false } table:
                Table(table);
                break;
            case ChartBlock { Columns.IsEmpty: false } chart:
                Chart(chart);
                break;
            case FanBlock { Chart: var fan }:
                Drawing(fan.Title, string.Join(" · ", new[] { fan.Subtitle, fan.ValueLabel }.Where(t => t.Length > 0)), FanText.Lines(fan, width), fan.Caption);
                break;
            case WaterfallBlock { Chart: var waterfall }:
                Drawing(waterfall.Title, waterfall.ValueLabel, WaterfallText.Lines(waterfall, width), "");
                break;
            default:
                break;
        }
    }

    private void Table(TableBlock block)
    {
        var shown = Fitting(block);
        if (shown.Count == 0)
        {
            return; // it is for files
        }

        var table = new Table().Border(TableBorder.Simple).BorderStyle(new Style(decoration: Decoration.Dim));
        table.UseSafeBorder = false;
        foreach (var column in shown.Select(i => block.Columns[i]))
        {
            var made = new TableColumn(new Text(column.Title, new Style(decoration: Decoration.Bold))) { Alignment = column.Right ? Justify.Right : Justify.Left, NoWrap = column.Right };
            table.AddColumn(made);
        }

        foreach (var row in block.Rows)
        {
            table.AddRow(shown.Select(i => new Text(row[i].Text, StyleOf(row[i].Tone))));
        }

        output.Write("\n");
        if (block.Title.Length > 0)
        {
            console.Write(new Text(block.Title + "\n", new Style(decoration: Decoration.Bold)));
        }

        console.Write(table);
    }

    // Columns without a word are left out; of the others, the least important first, until the rest fits.
    private List<int> Fitting(TableBlock block)
    {
        var widths = block.Columns.Select((c, i) => Math.Min(
            c.Right ? int.MaxValue : LongText, Math.Max(TerminalText.WidthOf(c.Title), block.Rows.Max(r => TerminalText.WidthOf(r[i].Text)))) + 3).ToArray();
        var shown = Enumerable.Range(0, block.Columns.Length).Where(i => block.Rows.Any(r => r[i].Text.Length > 0)).ToList();
        foreach (var rank in block.Columns.Select(c => c.Rank).Distinct().Where(r => r > 0).OrderDescending())
        {
            if (shown.Sum(i => widths[i]) <= width)
            {
                break;
            }

            shown.RemoveAll(i => block.Columns[i].Rank == rank);
        }

        return shown;
    }

    private void Chart(ChartBlock chart)
    {
        var columns = Thinned(chart.Columns);
        var top = Math.Max(columns.Max(c => c.Value), chart.Target ?? 0);
        var axis = Math.Max(chart.Label(top).Length, chart.Label(0).Length);
        output.Write("\n");
        console.Write(new Text(chart.Title + "\n", new Style(decoration: Decoration.Bold)));
        var targetRow = chart.Target is { } target ? (int)Math.Ceiling(target / top * ChartHeight) : -1;
        for (var row = ChartHeight; row >= 1; row--)
        {
            var line = string.Concat(columns.Select(c => Symbol(c, row, top, row == targetRow)));
            var label = row == ChartHeight ? chart.Label(top) : row == targetRow ? chart.Label(chart.Target!.Value) : "";
            output.Write($"{label.PadLeft(axis)} │{line}{(row == targetRow ? " " + chart.TargetTitle : "")}\n".TrimEnd(' '));
        }

        var years = new char[columns.Length * 2];
        Array.Fill(years, ' ');
        for (var i = 0; i < columns.Length; i++)
        {
            var year = $"{columns[i].Year}";
            if (columns[i].Year % 5 == 0 && (2 * i) + year.Length <= years.Length)
            {
                year.CopyTo(0, years, 2 * i, year.Length);
            }
        }

        output.Write($"{chart.Label(0).PadLeft(axis)} └{new string('─', columns.Length * 2)}\n{new string(' ', axis + 2)}{new string(years).TrimEnd()}\n");
        output.Write($"{new string(' ', axis + 2)}█ {Language["实际", "actual"]}  ▒ {Language["推演", "projected"]}\n");
    }

    private void Drawing(string title, string subtitle, IEnumerable<string> lines, string caption)
    {
        output.Write("\n");
        console.Write(new Text(title + "\n", new Style(decoration: Decoration.Bold)));
        console.Write(new Text(subtitle + "\n"));
        foreach (var line in lines)
        {
            output.Write(line + "\n");
        }

        if (caption.Length > 0)
        {
            console.Write(new Text(caption + "\n", new Style(decoration: Decoration.Dim)));
        }
    }

    private ImmutableArray<ChartColumn> Thinned(ImmutableArray<ChartColumn> columns)
    {
        var room = (width - 16) / 2;
        return columns.Length <= room ? columns : [.. columns.Skip(columns.Length - room)];
    }

    private static string Symbol(ChartColumn column, int row, double top, bool target)
    {
        var filled = column.Value / top * ChartHeight >= row - 0.5;
        return filled ? (column.Projected ? "▒ " : "█ ") : target ? "╌╌" : "  ";
    }

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Good => new Style(Color.Blue),
        Tone.Bad => new Style(Color.Yellow),
        Tone.Quiet => new Style(decoration: Decoration.Dim),
        Tone.Strong => new Style(decoration: Decoration.Bold),
        _ => Style.Plain,
    };
}
