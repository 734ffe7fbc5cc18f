using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;

namespace Scenarios.Counties;

/// <summary>A row of a table. Each reader notes a fault where the cell is not what it should be and gives a value that is never used.</summary>
internal sealed class CsvRow(string file, int line, IReadOnlyDictionary<string, int> columns, string[] cells, FaultList faults)
{
    private static readonly BilingualText NumberRemedy = new("写成不带千分位和单位的数，如 1234.5", "write it without separators or unit, like 1234.5");

    public Place Place { get; } = new(file, line);

    public IEnumerable<string> Columns => columns.Keys;

    public Place At(string column) => new(file, line, columns[column] + 1);

    public string Text(string column) => cells[columns[column]];

    /// <summary>Whether an optional column is there and filled in.</summary>
    public bool Has(string column) => columns.ContainsKey(column) && Text(column).Length > 0;

    /// <summary>A text that must not be empty.</summary>
    public string Required(string column)
    {
        var text = Text(column);
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Error(At(column), text, new($"{column} 不能为空", $"{column} must not be empty"), new("填入内容", "fill it in"));
        }

        return text;
    }

    /// <summary>A key of lower-case letters, digits and hyphens.</summary>
    public string Id(string column)
    {
        var id = Text(column);
        if (!Ids.IsValid(id))
        {
            faults.Error(At(column), id, Ids.Reason, Ids.Remedy);
        }

        return id;
    }

    public BilingualText Name() => new(Required("zh"), Required("en"));

    public double Number(string column, double minimum = double.NegativeInfinity, double maximum = double.PositiveInfinity)
    {
        var text = Text(column);
        if (!double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) || !double.IsFinite(value))
        {
            faults.Error(At(column), text, new($"{column} 不是数", $"{column} is not a number"), NumberRemedy);
            return double.NaN;
        }

        if (value < minimum || value > maximum)
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"{minimum} … {maximum}");
            faults.Error(At(column), text, new($"{column} 超出范围", $"{column} is out of range"), new($"应在 {range} 之间", $"the range is {range}"));
            return double.NaN;
        }

        return value;
    }

    public double? OptionalNumber(string column, double minimum = double.NegativeInfinity, double maximum = double.PositiveInfinity) =>
        Text(column).Length == 0 ? null : Number(column, minimum, maximum);

    public int Whole(string column, int minimum, int maximum)
    {
        var value = Number(column, minimum, maximum);
        if (double.IsNaN(value))
        {
            return minimum;
        }

        if (value != Math.Floor(value))
        {
            faults.Error(At(column), Text(column), new($"{column} 须为整数", $"{column} must be a whole number"), new("写成整数", "write a whole number"));
        }

        return (int)value;
    }

    public T OneOf<T>(string column, IReadOnlyDictionary<string, T> values)
    {
        var text = Text(column);
        if (values.TryGetValue(text, out var value))
        {
            return value;
        }

        faults.Error(At(column), text, new($"{column} 没有这个取值", $"{column} has no such value"), NearestKey.Remedy(text, [.. values.Keys]));
        return values.Values.First();
    }

    /// <summary>The members of a cell, separated by ; — an empty cell has none.</summary>
    public ImmutableArray<string> List(string column) => [.. Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>A number turned into the unit that the model uses inside.</summary>
    public double InUnit(string column, string unitColumn, string inside)
    {
        var value = Number(column);
        var unit = Text(unitColumn);
        if (Units.Factor(unit, inside) is { } factor)
        {
            return value * factor;
        }

        faults.Error(At(unitColumn), unit, new($"单位不能换算成 {inside}", $"the unit does not convert to {inside}"), NearestKey.Remedy(unit, [.. Units.ConvertibleTo(inside)]));
        return double.NaN;
    }
}
