namespace Scenarios.Contracts;

/// <summary>One revision of a scenario 情景版本, immutable once acknowledged. Key: county/id@revision.</summary>
[Alias("scenario.IScenarioRevisionGrain")]
public interface IScenarioRevisionGrain : IGrainWithStringKey
{
    [Alias("Write")]
    Task Write(StoredRevision revision);

    [Alias("Read")]
    Task<StoredRevision?> Read();
}
