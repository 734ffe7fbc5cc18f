using Scenarios.Model.Indicators;

namespace Scenarios.Model.Pathways;

/// <summary>
/// One variable of one entity over the years 时间序列, in one draw. Values are by step from the base year; NaN where the variable is undefined.
/// </summary>
public sealed record Series(EntityKind Kind, string Entity, string Variable, string Unit, PriceBasis PriceBasis, double[] Values)
{
    public bool IsDefined(int step) => !double.IsNaN(Values[step]);
}
