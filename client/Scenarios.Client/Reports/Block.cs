namespace Scenarios.Client.Reports;

/// <summary>A part of a report.</summary>
public abstract record Block;
