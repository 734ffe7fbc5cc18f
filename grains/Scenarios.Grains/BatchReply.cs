using Scenarios.Model.Uncertainty;

namespace Scenarios.Grains;

/// <summary>A batch's summary on its way to the run 批次答复: handed over as it is on one silo, as bytes to another.</summary>
[GenerateSerializer]
[Immutable]
[Alias("scenario.BatchReply")]
public sealed record BatchReply([property: Id(0)] BatchSummary Summary);
