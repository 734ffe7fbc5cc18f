using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>
/// Puts a scenario and its ancestors in one line 继承顺序: parents before children, in the order in which they are named, each once, at its first place.
/// </summary>
public static class Lineage
{
    /// <summary>The line that ends with the scenario. A cycle and a parent that is not there are faults.</summary>
    /// <param name="scenario">The scenario that is resolved.</param>
    /// <param name="find">The scenario of an id, or null.</param>
    /// <param name="known">All ids that there are, for the nearest one.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static IReadOnlyList<Scenario> Of(
        Scenario scenario, Func<string, Scenario?> find, IReadOnlyCollection<string> known, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        ArgumentNullException.ThrowIfNull(find);
        ArgumentNullException.ThrowIfNull(faults);
        var line = new List<Scenario>();
        Visit(scenario, []);
        return line;

        void Visit(Scenario current, IReadOnlyList<string> path)
        {
            if (line.Exists(s => s.Id == current.Id))
            {
                return;
            }

            IReadOnlyList<string> here = [.. path, current.Id];
            foreach (var parent in current.Parents)
            {
                if (here.Contains(parent.Id))
                {
                    var cycle = string.Join(" → ", [.. here, parent.Id]);
                    faults.Error(parent.Place, parent.Id, new($"继承成环：{cycle}", $"the scenarios extend each other in a circle: {cycle}"), new("删去其中一个 extends", "remove one of the extends"));
                }
                else if (find(parent.Id) is { } found)
                {
                    Visit(found, here);
                }
                else
                {
                    faults.Error(parent.Place, parent.Id, new("没有这个上级情景", "there is no such parent scenario"), NearestKey.Remedy(parent.Id, known));
                }
            }

            line.Add(current);
        }
    }
}
