using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis;

/// <summary>The targets that an analysis is about 所选目标.</summary>
public static class TargetChoice
{
    /// <summary>The targets of these ids, each with a number and an indicator that the model computes; faults say what is wrong with the others.</summary>
    /// <param name="setup">The county.</param>
    /// <param name="ids">As a user gives them.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static ImmutableArray<Target> Of(ModelSetup setup, IEnumerable<string> ids, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(ids);
        ArgumentNullException.ThrowIfNull(faults);
        var judged = Judged(setup);
        var chosen = ImmutableArray.CreateBuilder<Target>();
        foreach (var id in ids.Distinct())
        {
            if (setup.County.Targets.FirstOrDefault(t => t.Id == id) is not { } target)
            {
                faults.Error(new Place("target"), id, new("没有这个目标", "there is no such target"), NearestKey.Remedy(id, [.. judged.Select(t => t.Id)]));
            }
            else if (!judged.Contains(target))
            {
                faults.Error(new Place("target"), id, new("模型不推演此目标，或它没有目标值", "the model does not compute this target, or it has no number"), NearestKey.Remedy(id, [.. judged.Select(t => t.Id)]));
            }
            else
            {
                chosen.Add(target);
            }
        }

        return chosen.ToImmutable();
    }

    /// <summary>The targets that a projection can judge.</summary>
    public static ImmutableArray<Target> Judged(ModelSetup setup)
    {
        ArgumentNullException.ThrowIfNull(setup);
        var known = Outcome.Indicators(setup);
        return [.. setup.County.Targets.Where(t => t is { Operator: not null, Value: not null } && known.Contains(t.Indicator) && t.Year > setup.County.BaseYear && t.Year <= setup.County.EndYear)];
    }
}
