namespace Scenarios.Contracts;

/// <summary>Why no further box was sought 停止原因.</summary>
public enum DiscoveryEnd
{
    /// <summary>There are as many as were wanted.</summary>
    Enough,

    /// <summary>No (further) box is as dense as is wanted.</summary>
    NoneDense,

    /// <summary>It comes about too seldom in what is left.</summary>
    TooFew,

    /// <summary>It comes about as often as is wanted without any condition.</summary>
    DenseAnyway,
}
