namespace Scenarios.Model.Facts;

/// <summary>Collects every fault of an input, in the order in which they are found.</summary>
public sealed class FaultList
{
    private readonly List<Fault> faults = [];

    public IReadOnlyList<Fault> All => faults;

    public bool HasErrors => faults.Exists(f => f.Severity == FaultSeverity.Error);

    public void Add(Fault fault) => faults.Add(fault);

    public void AddRange(IEnumerable<Fault> more) => faults.AddRange(more);

    public void Error(Place place, string value, BilingualText reason, BilingualText remedy) =>
        faults.Add(new Fault(place, value, reason, remedy));

    public void Warning(Place place, string value, BilingualText reason, BilingualText remedy) =>
        faults.Add(new Fault(place, value, reason, remedy, FaultSeverity.Warning));

    /// <summary>Throws a <see cref="FaultException"/> with everything found, if anything is an error.</summary>
    public void ThrowIfErrors()
    {
        if (HasErrors)
        {
            throw new FaultException(All);
        }
    }
}
