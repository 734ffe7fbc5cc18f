using System.Runtime.InteropServices;

namespace Scenarios.Contracts;

/// <summary>Takes a <see cref="Vec"/> to bytes and back: the stock codec writes one number at a time and is ten times slower.</summary>
[RegisterConverter]
public sealed class VecConverter : IConverter<Vec, VecSurrogate>
{
    public Vec ConvertFromSurrogate(in VecSurrogate surrogate) => new(MemoryMarshal.Cast<byte, double>(surrogate.Bytes).ToArray());

    public VecSurrogate ConvertToSurrogate(in Vec value) => new() { Bytes = MemoryMarshal.AsBytes(value.Values.AsSpan()).ToArray() };
}
