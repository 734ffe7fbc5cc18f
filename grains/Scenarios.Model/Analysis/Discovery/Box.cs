using System.Collections.Immutable;

namespace Scenarios.Model.Analysis.Discovery;

/// <summary>A region of futures 条件组（box）: all those that meet each of its conditions.</summary>
public sealed class Box
{
    private Box(ImmutableArray<Condition> conditions) => Conditions = conditions;

    /// <summary>Every future.</summary>
    public static Box Whole { get; } = new([]);

    /// <summary>At most one for a dimension, by dimension.</summary>
    public ImmutableArray<Condition> Conditions { get; }

    /// <summary>Whether a future lies in it.</summary>
    /// <param name="value">The future's value in a dimension.</param>
    public bool Holds(Func<int, double> value) => Conditions.All(c => c.Holds(value(c.Dimension)));

    /// <summary>The same box with this condition on its dimension, in place of what it asked there; a condition that is open on both sides asks nothing.</summary>
    public Box With(Condition condition)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var others = Conditions.Where(c => c.Dimension != condition.Dimension);
        return new([.. (condition is { Low: null, High: null } ? others : others.Append(condition)).OrderBy(c => c.Dimension)]);
    }

    /// <summary>The same box without what it asks of a dimension.</summary>
    public Box Without(int dimension) => With(new Condition(dimension, null, null));

    /// <summary>The same box with one side of a dimension moved.</summary>
    internal Box Moved(int dimension, bool low, double? bound)
    {
        var condition = Conditions.FirstOrDefault(c => c.Dimension == dimension) ?? new Condition(dimension, null, null);
        return With(low ? condition with { Low = bound } : condition with { High = bound });
    }
}
