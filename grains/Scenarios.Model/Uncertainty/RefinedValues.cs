using System.Buffers;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// What a batch found in the bins of a refinement 精确化取值: values with the places of their bins, in no order. Its memory is lent, and used again when it is spent.
/// </summary>
public sealed class RefinedValues
{
    private int[] places;
    private double[] values;

    internal RefinedValues(int room) => (places, values) = (ArrayPool<int>.Shared.Rent(room), ArrayPool<double>.Shared.Rent(room));

    public int Count { get; private set; }

    /// <summary>By value, the place that <see cref="Refinement"/> gives its bin.</summary>
    public ReadOnlySpan<int> Places => places.AsSpan(0, Count);

    public ReadOnlySpan<double> Values => values.AsSpan(0, Count);

    /// <summary>Room for more values behind those that are there; <see cref="Took"/> says how many came.</summary>
    internal (int[] Places, double[] Values) Room(int more)
    {
        if (Count + more > Math.Min(places.Length, values.Length))
        {
            Grow(ref places, Math.Max(Count + more, 2 * Count));
            Grow(ref values, Math.Max(Count + more, 2 * Count));
        }

        return (places, values);
    }

    internal void Took(int count) => Count = count;

    /// <summary>Gives the memory back.</summary>
    internal void Spend()
    {
        ArrayPool<int>.Shared.Return(places);
        ArrayPool<double>.Shared.Return(values);
        (places, values, Count) = ([], [], 0);
    }

    public byte[] ToBytes()
    {
        using var bytes = new ByteWriter();
        bytes.Integers(Places);
        bytes.Numbers(Values);
        return bytes.ToArray();
    }

    public static RefinedValues FromBytes(byte[] content)
    {
        var bytes = new ByteReader(content);
        ReadOnlySpan<int> places = bytes.Integers();
        ReadOnlySpan<double> values = bytes.Numbers();
        var read = new RefinedValues(values.Length);
        places.CopyTo(read.places);
        values.CopyTo(read.values);
        read.Took(values.Length);
        return read;
    }

    private void Grow<T>(ref T[] array, int length)
    {
        var greater = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, Count).CopyTo(greater);
        ArrayPool<T>.Shared.Return(array);
        array = greater;
    }
}
