namespace Scenarios.Model.Analysis.Discovery;

/// <summary>How much a box holds 条件组的支持度、密度与覆盖率.</summary>
/// <param name="Points">Futures in it.</param>
/// <param name="Hits">Those of them in which the outcome came about.</param>
/// <param name="AllPoints">All futures.</param>
/// <param name="AllHits">All futures in which it came about.</param>
public readonly record struct BoxCount(int Points, int Hits, int AllPoints, int AllHits)
{
    /// <summary>密度: how often the outcome comes about in the box.</summary>
    public double Density => (double)Hits / Points;

    /// <summary>覆盖率: which part of all its occurrences lies in the box.</summary>
    public double Coverage => (double)Hits / AllHits;

    /// <summary>支持度: which part of all futures lies in the box.</summary>
    public double Mass => (double)Points / AllPoints;
}
