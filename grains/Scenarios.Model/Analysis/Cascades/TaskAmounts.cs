namespace Scenarios.Model.Analysis.Cascades;

/// <summary>The amounts of a line of the task table 责任分解数, 万元 in the table's prices.</summary>
/// <param name="Base">In the base year.</param>
/// <param name="Central">In the central case, in the target's year.</param>
/// <param name="Extra">What is asked beyond that.</param>
/// <param name="Headroom">What there is room for beyond the central case.</param>
public readonly record struct TaskAmounts(double Base, double Central, double Extra, double Headroom)
{
    /// <summary>The value to be reached.</summary>
    public double Task => Central + Extra;

    public static TaskAmounts operator +(TaskAmounts a, TaskAmounts b) => new(a.Base + b.Base, a.Central + b.Central, a.Extra + b.Extra, a.Headroom + b.Headroom);

    public static TaskAmounts operator *(double share, TaskAmounts a) => new(share * a.Base, share * a.Central, share * a.Extra, share * a.Headroom);

    public static TaskAmounts operator /(TaskAmounts a, double unit) => new(a.Base / unit, a.Central / unit, a.Extra / unit, a.Headroom / unit);

    internal static TaskAmounts Sum(IEnumerable<TaskAmounts> parts) => parts.Aggregate(default(TaskAmounts), (sum, part) => sum + part);
}
