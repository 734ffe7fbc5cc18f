namespace Scenarios.Model.Analysis.Reviews;

/// <summary>What shocks do to a sector's logarithm by a year 冲击载荷, in the model's own measure. (R-14)</summary>
/// <param name="Common">β: standard deviation of the common part.</param>
/// <param name="Own">Variance of the sector's own growth shocks.</param>
/// <param name="Price">Variance of its price shocks.</param>
public readonly record struct ShockLoading(double Common, double Own, double Price);
