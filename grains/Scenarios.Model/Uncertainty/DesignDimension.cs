namespace Scenarios.Model.Uncertainty;

/// <summary>
/// A number that a sampling design draws 抽样维度: an assumption, or whether, when and how fully a project comes. Its index is its place among all that a scenario could
/// draw, drawn or not, so that two scenarios of one county share their dimensions.
/// </summary>
public readonly record struct DesignDimension(int Index, string Stream);
