namespace Scenarios.Client.Official;

/// <summary>A report that contradicts itself or its review is not written 报告自检不通过. Each fault names its check.</summary>
public sealed class OfficialReportException(IReadOnlyList<string> faults) : Exception("the report was not written, for its checks failed:\n" + string.Join('\n', faults))
{
    /// <summary>What is wrong, each with its check.</summary>
    public IReadOnlyList<string> Faults { get; } = faults;
}
