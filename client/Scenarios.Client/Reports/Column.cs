namespace Scenarios.Client.Reports;

/// <summary>A column of a table: key for files, title for people; what a narrow terminal drops first has the highest <see cref="Rank"/>.</summary>
public sealed record Column(string Key, string Title, bool Right = false, int Rank = 0);
