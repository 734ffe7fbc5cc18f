using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>Writes numbers one after the other, little end first 字节写出. Its memory is lent: a run is kept again and again, and megabytes allocated each time would add up.</summary>
/// <param name="room">Bytes that are likely to come.</param>
internal sealed class ByteWriter(int room) : IDisposable
{
    private readonly LentArray<byte> bytes = new(room);

    public byte[] ToArray() => bytes.Values.ToArray();

    public void Dispose() => bytes.Dispose();

    public void Whole(long value) => BinaryPrimitives.WriteInt64LittleEndian(Next(sizeof(long)), value);

    public void Numbers(ReadOnlySpan<double> values) => Row(values);

    public void Integers(ReadOnlySpan<int> values) => Row(values);

    public void Wholes(ReadOnlySpan<long> values) => Row(values);

    /// <summary>Counts, most of them small: seven bits a byte, the eighth says that more follow.</summary>
    public void Small(ReadOnlySpan<uint> values)
    {
        foreach (var value in values)
        {
            var rest = value;
            for (; rest >= 0x80; rest >>= 7)
            {
                Next(1)[0] = (byte)(rest | 0x80);
            }

            Next(1)[0] = (byte)rest;
        }
    }

    private void Row<T>(ReadOnlySpan<T> values)
        where T : unmanaged, INumber<T>
    {
        Whole(values.Length);
        var row = MemoryMarshal.AsBytes(values);
        row.CopyTo(Next(row.Length));
    }

    private Span<byte> Next(int count)
    {
        var next = bytes.Room(count);
        bytes.Took(count);
        return next;
    }
}
