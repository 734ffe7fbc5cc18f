using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Scenarios.Model.Uncertainty;

/// <summary>Reads what <see cref="ByteWriter"/> wrote 字节读入.</summary>
internal sealed class ByteReader(byte[] content)
{
    private int at;

    public long Whole()
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(content.AsSpan(at));
        at += sizeof(long);
        return value;
    }

    public ReadOnlySpan<double> Numbers() => Row<double>();

    public ReadOnlySpan<int> Integers() => Row<int>();

    public ReadOnlySpan<long> Wholes() => Row<long>();

    /// <summary>Fills a row of counts.</summary>
    public void Small(Span<uint> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            uint value = 0;
            for (var shift = 0; ; shift += 7)
            {
                var next = content[at++];
                value |= (uint)(next & 0x7F) << shift;
                if (next < 0x80)
                {
                    break;
                }
            }

            values[i] = value;
        }
    }

    private ReadOnlySpan<T> Row<T>()
        where T : unmanaged
    {
        var length = (int)Whole() * Unsafe.SizeOf<T>();
        at += length;
        return MemoryMarshal.Cast<byte, T>(content.AsSpan(at - length, length));
    }
}
