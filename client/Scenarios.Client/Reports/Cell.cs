using System.Globalization;

namespace Scenarios.Client.Reports;

/// <summary>A cell of a table: what a person reads, and the value behind it (a number, a text or nothing) for files.</summary>
public sealed record Cell(string Text, object? Value, Tone Tone = Tone.Plain)
{
    public static Cell Of(string text, Tone tone = Tone.Plain) => new(text, text, tone);

    /// <summary>A number that may not be there.</summary>
    public static Cell Of(double? value, Func<double, string> text, Tone tone = Tone.Plain) => value is { } number ? new(text(number), number, tone) : Empty;

    public static Cell Empty { get; } = new("—", null);

    /// <summary>The value for a file: numbers in the shortest form that reads back to the same bits.</summary>
    public string Invariant => Value switch
    {
        null => "",
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => Value.ToString() ?? "",
    };
}
