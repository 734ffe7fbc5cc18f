using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Counties;

/// <summary>Reads the direction numbers of the Sobol' sequence 方向数表; the columns are those of Joe and Kuo's file.</summary>
public static class DirectionNumbersFile
{
    private static readonly string[] Columns = ["dimension", "degree", "coefficients", "initial_numbers"];

    private static readonly Lazy<SobolSequence> FromProgram = new(() =>
    {
        var faults = new FaultList();
        var path = Path.Combine(CountyLibrary.Shipped, "reference", "sobol-joe-kuo.csv");
        var sequence = Read(path, File.ReadAllBytes(path), faults);
        faults.ThrowIfErrors();
        return sequence!;
    });

    /// <summary>The sequence that comes with the program, of 2048 dimensions; it is read when it is first asked for.</summary>
    public static SobolSequence Shipped => FromProgram.Value;

    /// <summary>The sequence of a file; null when a fault is an error.</summary>
    /// <param name="file">The name that faults give.</param>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static SobolSequence? Read(string file, byte[] bytes, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var dimensions = new List<DirectionNumbers>();
        if (CsvTable.Read(file, bytes, Columns, found) is { } table)
        {
            foreach (var row in table.Rows)
            {
                dimensions.Add(Dimension(row, dimensions, found));
            }

            if (table.Rows.Count == 0)
            {
                found.Error(new Place(file), "", new("没有任何维", "there is no dimension"), new("补上第 1 维的行：1,0,0,", "add the row of dimension 1: 1,0,0,"));
            }
        }

        faults.AddRange(found.All);
        return found.HasErrors ? null : new SobolSequence(dimensions);
    }

    private static DirectionNumbers Dimension(CsvRow row, List<DirectionNumbers> before, FaultList faults)
    {
        var number = before.Count + 1;
        if (row.Text("dimension") != number.ToString(CultureInfo.InvariantCulture))
        {
            faults.Error(row.At("dimension"), row.Text("dimension"), new("维数应从 1 起逐行加 1", "the dimensions count from 1, row by row"), new($"此行应为 {number}", $"this row is {number}"));
        }

        var degree = row.Whole("degree", 0, DirectionNumbers.Bits - 1);
        var coefficients = (uint)row.Whole("coefficients", 0, degree == 0 ? 0 : (1 << (degree - 1)) - 1);
        var same = before.FindIndex(d => d.Degree == degree && d.Coefficients == coefficients) + 1;
        if (same > 0)
        {
            faults.Error(row.At("coefficients"), row.Text("coefficients"), new($"多项式与第 {same} 维相同", $"the polynomial is that of dimension {same}"), new("每一维要有自己的本原多项式", "each dimension has a primitive polynomial of its own"));
        }

        return new DirectionNumbers(degree, coefficients, Initial(row, degree, faults));
    }

    private static ImmutableArray<uint> Initial(CsvRow row, int degree, FaultList faults)
    {
        var texts = row.Text("initial_numbers").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (texts.Length != degree)
        {
            faults.Error(row.At("initial_numbers"), row.Text("initial_numbers"), new($"有 {texts.Length} 个初始数，多项式次数为 {degree}", $"there are {texts.Length} initial numbers, the degree is {degree}"), new("个数须等于次数", "there are as many as the degree"));
        }

        var numbers = ImmutableArray.CreateBuilder<uint>();
        foreach (var text in texts.Take(degree))
        {
            var i = numbers.Count + 1;
            if (!uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var m) || !DirectionNumbers.IsNumber(i, m))
            {
                faults.Error(row.At("initial_numbers"), text, new($"第 {i} 个初始数须为小于 2^{i} 的奇数", $"initial number {i} must be odd and below 2^{i}"), new("核对 new-joe-kuo-6.21201", "compare new-joe-kuo-6.21201"));
            }

            numbers.Add(m);
        }

        return numbers.ToImmutable();
    }
}
