using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.InteropServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>Writes numbers one after the other, little end first 字节写出.</summary>
internal sealed class ByteWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new(1 << 16);

    public byte[] ToArray() => buffer.WrittenSpan.ToArray();

    public void Whole(long value)
    {
        BinaryPrimitives.WriteInt64LittleEndian(buffer.GetSpan(sizeof(long)), value);
        buffer.Advance(sizeof(long));
    }

    public void Numbers(ReadOnlySpan<double> values)
    {
        Whole(values.Length);
        buffer.Write(MemoryMarshal.AsBytes(values));
    }

    public void Wholes(ReadOnlySpan<long> values)
    {
        Whole(values.Length);
        buffer.Write(MemoryMarshal.AsBytes(values));
    }

    /// <summary>Counts, most of them small: seven bits a byte, the eighth says that more follow.</summary>
    public void Small(ReadOnlySpan<uint> values)
    {
        foreach (var value in values)
        {
            var span = buffer.GetSpan(5);
            var (rest, length) = (value, 0);
            for (; rest >= 0x80; rest >>= 7)
            {
                span[length++] = (byte)(rest | 0x80);
            }

            span[length++] = (byte)rest;
            buffer.Advance(length);
        }
    }
}
