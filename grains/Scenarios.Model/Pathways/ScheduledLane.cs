using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A lane into which something may fall, and where its projects stand.</summary>
internal readonly record struct ScheduledLane(LanePlace Place, int First, int Count);
