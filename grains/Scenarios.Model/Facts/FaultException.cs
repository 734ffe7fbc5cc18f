namespace Scenarios.Model.Facts;

/// <summary>An input was refused; <see cref="Faults"/> says everything that is wrong with it.</summary>
public sealed class FaultException(IReadOnlyList<Fault> faults)
    : Exception(string.Join(LineBreak, faults.Select(f => $"{f.Place}: {f.Value}: {f.Reason.En}. {f.Remedy.En}")))
{
    private const string LineBreak = "\n";

    public IReadOnlyList<Fault> Faults { get; } = faults;
}
