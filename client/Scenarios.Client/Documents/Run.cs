namespace Scenarios.Client.Documents;

/// <summary>A stretch of text in one style 文字段.</summary>
/// <param name="Text">As it is read.</param>
public sealed record Run(string Text)
{
    public RunKind Kind { get; init; }

    /// <summary>What a number stands for, before it was rounded.</summary>
    public double? Value { get; init; }

    /// <summary>What the value is of, where a check has to find it again.</summary>
    public string Key { get; init; } = "";

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>Set above the line, as marks are.</summary>
    public bool Raised { get; init; }

    public static Run Words(string text) => new(text);

    public static Run Name(string text) => new(text) { Kind = RunKind.Name };

    public static Run Number(string text, double value, string key = "") => new(text) { Kind = RunKind.Number, Value = value, Key = key };

    public static Run Ordinal(string text) => new(text) { Kind = RunKind.Ordinal };
}
