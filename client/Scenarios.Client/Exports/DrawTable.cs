using System.Globalization;
using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Client.Exports;

/// <summary>
/// Draws as CSV 抽样明细表: draw,entity,variable,year,value, every variable of the long table, draw by draw. A variable that is undefined in a year has no row.
/// </summary>
public static class DrawTable
{
    public const string Header = "draw,entity,variable,year,value";

    /// <summary>Writes the rows of some draws; the header is the caller's.</summary>
    public static void Write(DrawRows rows, int baseYear, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(output);
        var names = LongTable.NamesOf(rows.Draws[0]);
        var text = new StringBuilder();
        for (var draw = 0; draw < rows.Draws.Length; draw++)
        {
            foreach (var series in rows.Draws[draw])
            {
                for (var step = 0; step < series.Values.Length; step++)
                {
                    if (!double.IsNaN(series.Values[step]))
                    {
                        text.Append(CultureInfo.InvariantCulture, $"{rows.First + draw},{names[(series.Type, series.Entity)]},{series.Variable},{baseYear + step},{series.Values[step]:R}\n");
                    }
                }
            }
        }

        output.Write(text);
    }
}
