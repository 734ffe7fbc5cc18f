using Scenarios.Contracts;

namespace Scenarios.Client.Charts;

/// <summary>A chart cannot be drawn here; the message says what to do, in both languages.</summary>
public sealed class ChartException(LocalText text, Exception? inner = null) : Exception(text?.En, inner)
{
    public LocalText Text { get; } = text!;
}
