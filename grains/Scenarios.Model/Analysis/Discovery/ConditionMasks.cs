namespace Scenarios.Model.Analysis.Discovery;

/// <summary>The points that meet each condition 条件掩码, worked out once for each: boxes of one search share most of theirs.</summary>
internal sealed class ConditionMasks(PointSet points, PointMask among)
{
    private readonly Dictionary<Condition, PointMask> known = [];

    /// <summary>The points of a box.</summary>
    public PointMask Of(Box box) => box.Conditions.Aggregate(among, (inside, condition) => inside.And(Of(condition)));

    /// <summary>The points of a box without each of its conditions in turn.</summary>
    public PointMask[] Without(Box box)
    {
        var masks = box.Conditions.Select(Of).ToArray();
        var without = new PointMask[masks.Length];
        var before = among;
        for (var i = 0; i < masks.Length; i++)
        {
            without[i] = before;
            before = before.And(masks[i]);
        }

        PointMask? after = null;
        for (var i = masks.Length - 1; i >= 0; i--)
        {
            without[i] = after is null ? without[i] : without[i].And(after);
            after = after is null ? masks[i] : after.And(masks[i]);
        }

        return without;
    }

    private PointMask Of(Condition condition)
    {
        if (!known.TryGetValue(condition, out var mask))
        {
            known[condition] = mask = PointMask.Where(points.Count, i => condition.Holds(points.Column(condition.Dimension)[i]));
        }

        return mask;
    }
}
