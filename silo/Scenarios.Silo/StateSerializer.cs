using Orleans.Serialization;
using Orleans.Storage;

namespace Scenarios.Silo;

/// <summary>
/// Orleans' own form of kept state 状态序列化, as its <see cref="OrleansGrainStorageSerializer"/> writes it, but without a buffer that is doubled again and again: the state
/// of a run has megabytes and is kept while it is under way.
/// </summary>
internal sealed class StateSerializer(Serializer serializer) : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input) => new(serializer.SerializeToArray(input!));

    public T? Deserialize<T>(BinaryData input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return serializer.Deserialize<T>(input.ToMemory());
    }
}
