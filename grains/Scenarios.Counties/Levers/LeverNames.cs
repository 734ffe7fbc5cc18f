using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Counties.Levers;

/// <summary>What a lever may name 杠杆可用名称: the assumptions of a county, and its projects with those that the scenarios add.</summary>
public sealed class LeverNames
{
    private readonly Dictionary<string, (BilingualText Kind, IReadOnlyCollection<string> Ids)> selectors;

    private LeverNames(County county, IEnumerable<string> added)
    {
        Assumptions = [.. county.Assumptions.Select(a => a.Key)];
        selectors = new()
        {
            ["id"] = (new("项目", "project"), [.. county.Projects.Select(p => p.Id).Concat(added).Distinct()]),
            ["cluster"] = (new("集群", "cluster"), [.. county.Clusters.Select(c => c.Id)]),
            ["township"] = (new("乡镇", "township"), [.. county.Townships.Select(t => t.Id)]),
            ["stage"] = (new("项目库", "pool of projects"), [.. ProjectStages.All]),
        };
    }

    public IReadOnlyCollection<string> Assumptions { get; }

    public IReadOnlyCollection<string> Projects => IdsOf("id");

    /// <summary>What a county and a line of scenarios name. The texts have been read before: their faults are told elsewhere.</summary>
    public static LeverNames Of(County county, IEnumerable<ScenarioText> line)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(line);
        return new(county, line.SelectMany(t => ScenarioFile.Read(t.File, t.Id, t.Content, new FaultList())?.NewProjects ?? []).Select(p => p.Id));
    }

    /// <summary>Whether an assumption has the key, in which * stands for any run of characters.</summary>
    public bool HasAssumption(string pattern) => Assumptions.Any(key => AssumptionLever.Matches(pattern, key));

    internal BilingualText KindOf(string selector) => selectors[selector].Kind;

    internal IReadOnlyCollection<string> IdsOf(string selector) => selectors[selector].Ids;
}
