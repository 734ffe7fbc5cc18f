using Scenarios.Model.Quantities;

namespace Scenarios.Model.Pathways;

/// <summary>A project that brings something in the draws with After &lt; delay &lt; Before.</summary>
internal readonly record struct ScheduledProject(LanePlace Project, double After, double Before);
