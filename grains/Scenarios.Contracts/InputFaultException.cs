using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>An input was refused and nothing was changed; <see cref="Faults"/> says everything that is wrong with it.</summary>
[GenerateSerializer]
[Alias("scenario.InputFaultException")]
public sealed class InputFaultException : Exception
{
    public InputFaultException(ImmutableArray<InputFault> faults)
        : base(string.Join("; ", faults.Select(f => $"{f.File}:{f.Line}: {f.Value}: {f.Reason.En}"))) => Faults = faults;

    [Id(0)]
    public ImmutableArray<InputFault> Faults { get; private set; }
}
