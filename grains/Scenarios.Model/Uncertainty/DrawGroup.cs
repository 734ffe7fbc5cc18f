using Scenarios.Model.Quantities;

namespace Scenarios.Model.Uncertainty;

/// <summary>Draws that are summarised at once 抽样组: they lie on the sheets of a <see cref="CellPanel"/>, and the first and last lane may be cut.</summary>
/// <param name="FirstLane">The first lane, counted from draw 0.</param>
/// <param name="From">The first draw that belongs to the group, counted from that lane's first: a multiple of 8.</param>
/// <param name="To">The draw behind its last, counted alike.</param>
internal readonly record struct DrawGroup(long FirstLane, int From, int To)
{
    /// <summary>Draws of a whole group.</summary>
    public const int Draws = CellPanel.Sheets * Lane.Width;

    public bool IsWhole => From == 0 && To == Draws;

    public int Lanes => (To + Lane.Width - 1) / Lane.Width;

    public int Count => To - From;
}
