namespace Scenarios.Model.Analysis.Discovery;

/// <summary>One way to make a box smaller 一次剥离: the points at one end of a dimension go; the bound is the first value that stays.</summary>
internal readonly record struct Peel(int Dimension, bool Low, int Points, int Hits, double Bound);
