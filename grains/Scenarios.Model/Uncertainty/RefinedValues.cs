namespace Scenarios.Model.Uncertainty;

/// <summary>
/// What a batch found in the bins of a refinement 精确化取值: values with the places of their bins, in no order. Its memory is lent, and used again when it is spent.
/// </summary>
public sealed class RefinedValues
{
    private readonly LentArray<int> places;
    private readonly LentArray<double> values;

    internal RefinedValues(int room) => (places, values) = (new(room), new(room));

    /// <summary>By value, the place that <see cref="Refinement"/> gives its bin.</summary>
    public ReadOnlySpan<int> Places => places.Values;

    public ReadOnlySpan<double> Values => values.Values;

    /// <summary>Room for more places and values; <see cref="Took"/> says how many came.</summary>
    internal void Room(int more, out Span<int> toPlaces, out Span<double> toValues)
    {
        toPlaces = places.Room(more);
        toValues = values.Room(more);
    }

    internal void Took(int more)
    {
        places.Took(more);
        values.Took(more);
    }

    /// <summary>Gives the memory back.</summary>
    internal void Spend()
    {
        places.Dispose();
        values.Dispose();
    }

    public byte[] ToBytes()
    {
        using var bytes = new ByteWriter((Places.Length * sizeof(int)) + (Values.Length * sizeof(double)) + 64);
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
        read.Room(values.Length, out var toPlaces, out var toValues);
        places.CopyTo(toPlaces);
        values.CopyTo(toValues);
        read.Took(values.Length);
        return read;
    }
}
