using System.Globalization;
using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Client.Exports;

/// <summary>
/// The summary of a run as CSV 汇总表: a row for each variable and year, with moments, range and percentiles. RFC 4180, UTF-8, LF; numbers in the shortest form that reads back
/// to the same bits. Where no draw has a value, draws is 0 and the numbers of the draws are empty.
/// </summary>
public static class SummaryTable
{
    public const string Header = "county,scenario,entity,variable,unit,year,draws,central,mean,sd,min,p1,p5,p10,p25,p50,p75,p90,p95,p99,max,percentile_error";

    public static void Write(RunSummary run, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentNullException.ThrowIfNull(output);
        var scenario = run.Status.Request!.Scenario;
        var names = LongTable.NamesOf(run.Series.Select(s => (s.Type, s.Entity)));
        var text = new StringBuilder(Header).Append('\n');
        foreach (var s in run.Series)
        {
            for (var step = 0; step < s.Mean.Length; step++)
            {
                text.Append(CultureInfo.InvariantCulture, $"{scenario.County},{scenario.Id},{names[(s.Type, s.Entity)]},{s.Variable},{s.Unit},{run.BaseYear + step + 1}");
                foreach (var number in Numbers(s, step))
                {
                    text.Append(',').Append(double.IsNaN(number) ? "" : number.ToString("R", CultureInfo.InvariantCulture));
                }

                text.Append('\n');
            }
        }

        output.Write(text);
    }

    /// <summary>The numbers of a variable's year, in the order of the columns.</summary>
    internal static IEnumerable<double> Numbers(SeriesSummary s, int step) =>
    [
        s.Draws[step], s.Central[step], s.Mean[step], s.Deviation[step], s.Least[step],
        .. Enumerable.Range(0, SeriesSummary.PercentileCount).Select(p => s.Percentile(step, p)),
        s.Greatest[step], s.PercentileError[step],
    ];
}
