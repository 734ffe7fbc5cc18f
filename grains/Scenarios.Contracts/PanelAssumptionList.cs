using System.Collections.Immutable;

namespace Scenarios.Contracts;

/// <summary>Assumptions that hold for counties of a panel alike 面板通用假设.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.PanelAssumptionList")]
public sealed record PanelAssumptionList([property: Id(0)] ImmutableArray<PanelAssumptionRow> Rows);
