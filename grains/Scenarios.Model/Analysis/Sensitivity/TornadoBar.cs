using Scenarios.Model.Uncertainty;

namespace Scenarios.Model.Analysis.Sensitivity;

/// <summary>One bar of a tornado 龙卷风图条: the outcome with a factor at its low and at its high, all else central.</summary>
/// <param name="Swing">From the least to the greatest of the two and the central value.</param>
public sealed record TornadoBar(DesignFactor Factor, double AtLow, double AtHigh, double Swing);
