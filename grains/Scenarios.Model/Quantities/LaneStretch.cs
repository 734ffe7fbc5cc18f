using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Scenarios.Model.Quantities;

/// <summary>
/// The lanes of a row from one of them on 行段, for loops: its address stays in a register, while <see cref="Lanes"/> must be asked for it again after every store.
/// It does not keep the row alive: whoever owns the row does.
/// </summary>
internal readonly unsafe struct LaneStretch
{
    private readonly Vector512<double>* first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneStretch(Vector512<double>* first) => this.first = first;

    public Lane this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => new(first[index]);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => first[index] = value.V;
    }
}
