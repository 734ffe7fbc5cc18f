using System.Runtime.CompilerServices;
using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// Where the values of a group of draws lie until they are summarised 抽样值面板: a sheet for each lane, with the rows of the county that are summarised one behind the other.
/// The county's rows themselves are slid from sheet to sheet, so that a year is written where it will be read.
/// </summary>
internal sealed class CellPanel
{
    /// <summary>Lanes that are summarised at once, so that a cell's bins stay near the processor.</summary>
    public const int Sheets = 8;

    private readonly Lanes[] rows;
    private readonly int[] places; // by cell of the sources
    private readonly (int Cell, double Factor)[] told; // by cell of what is told
    private readonly Lanes memory;
    private int sheet;

    public CellPanel(EnsembleLayout layout, CountyBlock block)
    {
        var length = (layout.Steps + 1) | 1; // odd, so that rows and sheets do not all begin on the same lines of the cache
        rows = [.. layout.Sources.Select(s => s.Row(block))];
        places = [.. rows.SelectMany((_, i) => Enumerable.Range(1, layout.Steps).Select(step => (i * length) + step))];
        told = [.. Enumerable.Range(0, layout.Cells).Select(layout.SourceOf)];
        Stride = (rows.Length * length) | 1;
        memory = new Lanes(Sheets * Stride);
        for (var i = 0; i < rows.Length; i++)
        {
            for (var at = Sheets - 1; at >= 0; at--)
            {
                rows[i].CopyTo(memory, (at * Stride) + (i * length));
            }

            rows[i].LieIn(memory, i * length);
        }
    }

    /// <summary>Lanes from a value of one sheet to that of the next.</summary>
    public int Stride { get; }

    /// <summary>The values of a cell of what is told, in a lane of the group.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Lane ToldLane(int cell, int lane)
    {
        var (source, factor) = told[cell];
        return factor * memory[places[source] + (lane * Stride)];
    }

    /// <summary>The same, in a draw of the group.</summary>
    public double Told(int cell, int draw) => told[cell].Factor * Draw(told[cell].Cell, draw);

    /// <summary>The values of a cell of the sources: those of the next lane lie <see cref="Stride"/> behind.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneStretch Of(int cell) => memory.From(places[cell]);

    /// <summary>One of them, in a draw of the group.</summary>
    public double Draw(int cell, int draw) => memory.Draw(places[cell] + (draw / Lane.Width * Stride), draw % Lane.Width);

    /// <summary>Lets the county be worked out on the sheet of a lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Turn(int lane)
    {
        var by = (lane - sheet) * Stride;
        foreach (var row in rows)
        {
            row.Slide(by);
        }

        sheet = lane;
    }
}
