using System.Collections.Immutable;

namespace Scenarios.Client.Reports;

/// <summary>A table; the id names it in files.</summary>
public sealed record TableBlock(string Id, string Title, ImmutableArray<Column> Columns, ImmutableArray<ImmutableArray<Cell>> Rows) : Block;
