namespace Scenarios.Contracts;

/// <summary>Somebody else revised the scenario first 版本冲突: the revision that was expected is no longer the latest, and nothing was written.</summary>
[GenerateSerializer]
[Alias("scenario.RevisionConflictException")]
public sealed class RevisionConflictException : Exception
{
    public RevisionConflictException(string scenario, int expected, RevisionInfo latest)
        : base($"{scenario}: revision {expected} was expected, but {latest?.Who} made revision {latest?.Revision}")
    {
        ArgumentNullException.ThrowIfNull(latest);
        (Scenario, Expected, Latest) = (scenario, expected, latest);
    }

    [Id(0)]
    public string Scenario { get; private set; }

    [Id(1)]
    public int Expected { get; private set; }

    [Id(2)]
    public RevisionInfo Latest { get; private set; }
}
