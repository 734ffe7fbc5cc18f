namespace Scenarios.Client.Reports;

/// <summary>One year of a chart.</summary>
public readonly record struct ChartColumn(int Year, double Value, bool Projected);
