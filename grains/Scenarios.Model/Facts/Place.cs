using System.Globalization;

namespace Scenarios.Model.Facts;

/// <summary>Where a value stands 出处位置: file, line and column (both from 1; 0 = the whole file or line).</summary>
public readonly record struct Place(string File, int Line = 0, int Column = 0)
{
    public override string ToString() => (Line, Column) switch
    {
        (0, _) => File,
        (_, 0) => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}"),
    };
}
