namespace Scenarios.Model.Facts;

/// <summary>A published value of an indicator 历史观测值 (observations.csv).</summary>
public sealed record Observation(int Year, string Indicator, double Value, string Unit, string Source, Place Place);
