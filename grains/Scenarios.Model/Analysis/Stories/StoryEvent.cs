using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Stories;

/// <summary>Something that could happen to a target 可能的冲击: a project that is not built, or a year in which prices or growth of a sector fall by two standard deviations.</summary>
/// <param name="Text">As a scenario file writes it.</param>
/// <param name="Name">In words.</param>
/// <param name="Apply">Lets it happen in one case of a block.</param>
public sealed record StoryEvent(string Text, BilingualText Name, Action<CaseBlock, int> Apply);
