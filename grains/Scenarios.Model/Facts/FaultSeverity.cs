namespace Scenarios.Model.Facts;

/// <summary>Whether an input can be used all the same.</summary>
public enum FaultSeverity
{
    /// <summary>The input is refused as a whole.</summary>
    Error,

    /// <summary>The input is used; the reader should know.</summary>
    Warning,
}
