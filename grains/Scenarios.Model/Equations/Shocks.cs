using Scenarios.Model.Quantities;

namespace Scenarios.Model.Equations;

/// <summary>Shocks and events 冲击与事件. In the central case every shock factor is 1.</summary>
public static class Shocks
{
    /// <summary>An event strikes a growth or price factor 事件冲击. (S-5) G ← G (1 + x), H ← H (1 + x)</summary>
    public static Lane Struck(Lane factor, double value) => factor * (1 + (Lane)value);
}
