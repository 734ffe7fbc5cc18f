using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>What a lever does to an assumption: one of five ways, each taking the assumption as the earlier levers left it.</summary>
public abstract record AssumptionChange
{
    private AssumptionChange()
    {
    }

    public abstract Assumption Apply(Assumption before);

    /// <summary>One value in every draw 固定为.</summary>
    public sealed record Fix(double Value) : AssumptionChange
    {
        public override Assumption Apply(Assumption before) =>
            before with { Distribution = Distribution.Fixed, Low = Value, Mode = Value, High = Value };
    }

    /// <summary>Fixed at its own low, mode or high 固定为低、中、高值.</summary>
    public sealed record FixAt(RangePoint Point) : AssumptionChange
    {
        public override Assumption Apply(Assumption before) => new Fix(Point switch
        {
            RangePoint.Low => before.Low,
            RangePoint.Mode => before.Mode,
            _ => before.High,
        }).Apply(before);
    }

    /// <summary>A new range; without a distribution it keeps its own 替换区间.</summary>
    public sealed record Replace(double Low, double Mode, double High, Distribution? Distribution) : AssumptionChange
    {
        public override Assumption Apply(Assumption before) =>
            before with { Low = Low, Mode = Mode, High = High, Distribution = Distribution ?? before.Distribution };
    }

    /// <summary>Low, mode and high all shifted 平移.</summary>
    public sealed record Add(double Shift) : AssumptionChange
    {
        public override Assumption Apply(Assumption before) =>
            before with { Low = before.Low + Shift, Mode = before.Mode + Shift, High = before.High + Shift };
    }

    /// <summary>Low, mode and high all scaled 缩放.</summary>
    public sealed record Multiply(double Factor) : AssumptionChange
    {
        public override Assumption Apply(Assumption before) =>
            before with { Low = before.Low * Factor, Mode = before.Mode * Factor, High = before.High * Factor };
    }
}
