namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What a chance is taken from 概率依据.</summary>
public enum ChanceBasis
{
    /// <summary>The draws as they were: nothing is known that could change them.</summary>
    Prior,

    /// <summary>The draws weighed by the actuals.</summary>
    Conditioned,

    /// <summary>Draws that start again from the actual levels: the actuals lie outside what the model held possible.</summary>
    Again,
}
