namespace Scenarios.Client.Documents;

/// <summary>The head of a column 表头.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Weight">Its width among those of the others.</param>
/// <param name="Alignment">Of its cells.</param>
public sealed record TableHead(Run Title, double Weight = 1, TableAlignment Alignment = TableAlignment.Left);
