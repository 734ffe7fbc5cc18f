using Scenarios.Model.Facts;

namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>How one scenario sets a lever 杠杆取值.</summary>
/// <param name="IsThere">Whether the scenario has it at all: a new project or an event may be missing.</param>
/// <param name="ByPool">The scenario leaves it to the project's pool, or to the assumption on all projects; the value is what the central case takes.</param>
/// <param name="Value">The mode of an assumption; else the value itself.</param>
/// <param name="Low">Of an assumption.</param>
/// <param name="High">Of an assumption.</param>
/// <param name="Distribution">Of an assumption.</param>
public sealed record LeverSetting(bool IsThere, bool ByPool, double Value, double Low, double High, Distribution Distribution)
{
    /// <summary>The scenario has no such project or event.</summary>
    public static LeverSetting Missing { get; } = new(false, false, 0, 0, 0, Distribution.Fixed);

    public static LeverSetting Of(double value, bool byPool = false) => new(true, byPool, value, value, value, Distribution.Fixed);

    public static LeverSetting Of(Assumption assumption)
    {
        ArgumentNullException.ThrowIfNull(assumption);
        return new(true, false, assumption.Mode, assumption.Low, assumption.High, assumption.Distribution);
    }
}
