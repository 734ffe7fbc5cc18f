using System.Runtime.CompilerServices;

namespace Scenarios.Model.Quantities;

/// <summary>
/// The lanes of a row from one of them on 行段, for loops: its address stays in a register, while <see cref="Lanes"/> must be asked for it again after every store.
/// It does not keep the row alive: whoever owns the row does.
/// </summary>
internal readonly unsafe struct LaneStretch
{
    private readonly Lane* first;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LaneStretch(Lane* first) => this.first = first;

    public Lane this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => first[index];

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => first[index] = value;
    }

    public Lane this[LanePlace place]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => *(Lane*)((byte*)first + place.Bytes);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        set => *(Lane*)((byte*)first + place.Bytes) = value;
    }
}
