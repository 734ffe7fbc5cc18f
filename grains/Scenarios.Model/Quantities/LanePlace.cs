namespace Scenarios.Model.Quantities;

/// <summary>Which lane of a row 行内位置, as its distance from the first in bytes: a loop over a table of such places has nothing to work out before it reads.</summary>
internal readonly unsafe struct LanePlace(int index)
{
    /// <summary>From the row's first lane.</summary>
    public readonly nint Bytes = index * sizeof(Lane);
}
