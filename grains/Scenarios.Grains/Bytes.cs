namespace Scenarios.Grains;

/// <summary>Something of the model as bytes, for the wire and the store.</summary>
[GenerateSerializer]
[Alias("scenario.Bytes")]
public struct Bytes
{
    [Id(0)]
    public byte[] Content { get; set; }
}
