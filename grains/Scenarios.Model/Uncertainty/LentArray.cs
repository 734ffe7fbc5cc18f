using System.Buffers;

namespace Scenarios.Model.Uncertainty;

/// <summary>A row that grows in lent memory 借用数组: what is made again and again and dropped at once would otherwise let memory grow with the draws.</summary>
/// <param name="room">Values to make room for at the beginning.</param>
internal sealed class LentArray<T>(int room) : IDisposable
    where T : unmanaged
{
    private T[] array = FreshPages.Ahead(ArrayPool<T>.Shared.Rent(room));

    public int Count { get; private set; }

    public ReadOnlySpan<T> Values => array.AsSpan(0, Count);

    /// <summary>Room for more values behind those that are there, which are counted only by <see cref="Took"/>.</summary>
    public Span<T> Room(int more)
    {
        if (Count + more > array.Length)
        {
            var greater = ArrayPool<T>.Shared.Rent(Math.Max(Count + more, 2 * Count));
            Values.CopyTo(greater);
            ArrayPool<T>.Shared.Return(array);
            array = greater;
        }

        return array.AsSpan(Count, more);
    }

    /// <summary>Counts values that were written behind the others.</summary>
    public void Took(int more) => Count += more;

    /// <summary>Gives the memory back; the row is empty.</summary>
    public void Dispose()
    {
        ArrayPool<T>.Shared.Return(array);
        (array, Count) = ([], 0);
    }
}
