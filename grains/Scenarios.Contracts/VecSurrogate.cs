namespace Scenarios.Contracts;

/// <summary>How a <see cref="Vec"/> crosses the wire.</summary>
[GenerateSerializer]
[Alias("scenario.VecSurrogate")]
public struct VecSurrogate
{
    [Id(0)]
    public byte[] Bytes { get; set; }
}
