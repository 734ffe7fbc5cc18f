using Scenarios.Contracts;

namespace Scenarios.Client;

/// <summary>There is no way to the grains; the message says what to do, in both languages.</summary>
public sealed class ConnectionException(LocalText text) : Exception(text?.En)
{
    public LocalText Text { get; } = text!;
}
