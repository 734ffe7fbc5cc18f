using System.Buffers.Binary;
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

    public ReadOnlySpan<double> Numbers() => MemoryMarshal.Cast<byte, double>(Take((int)Whole() * sizeof(double)));

    public ReadOnlySpan<int> Integers() => MemoryMarshal.Cast<byte, int>(Take((int)Whole() * sizeof(int)));

    public ReadOnlySpan<long> Wholes() => MemoryMarshal.Cast<byte, long>(Take((int)Whole() * sizeof(long)));

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

    private ReadOnlySpan<byte> Take(int length)
    {
        var taken = content.AsSpan(at, length);
        at += length;
        return taken;
    }
}
