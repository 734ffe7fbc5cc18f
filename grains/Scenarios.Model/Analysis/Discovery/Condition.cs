namespace Scenarios.Model.Analysis.Discovery;

/// <summary>What a box asks of one dimension 条件: a value from low to high, both among them; open on the side that is null.</summary>
public sealed record Condition(int Dimension, double? Low, double? High)
{
    public bool Holds(double value) => (Low is not { } low || value >= low) && (High is not { } high || value <= high);
}
