using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;

namespace Scenarios.Model.WhatIfs;

/// <summary>
/// Applies the levers of a line of scenarios to a county 情景解析: new projects, then assumptions, then project switches, each kind in the order of the line.
/// A lever that matches nothing is a fault, and so is a value outside the bounds of the catalogue.
/// </summary>
public sealed class ScenarioResolver
{
    private readonly County county;
    private readonly FaultList faults;
    private readonly Dictionary<string, AssumptionRule> rules;

    private ScenarioResolver(County county, FaultList faults)
    {
        this.county = county;
        this.faults = faults;
        rules = AssumptionCatalogue.KeysOf(county).ToDictionary(k => k.Key, k => k.Rule);
    }

    /// <summary>The scenario resolved, or null when a fault of it is an error.</summary>
    public static ResolvedScenario? Resolve(County county, IReadOnlyList<Scenario> line, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(faults);
        var own = new FaultList();
        var resolver = new ScenarioResolver(county, own);
        var projects = resolver.Projects(line);
        var resolved = new ResolvedScenario(
            line[^1].Id,
            line[^1].Name,
            line[^1].Description,
            resolver.Assumptions(line),
            projects,
            resolver.Events(line),
            [.. own.All.Where(f => f.Severity == FaultSeverity.Warning)]);
        faults.AddRange(own.All);
        return own.HasErrors ? null : resolved;
    }

    private ImmutableArray<ResolvedAssumption> Assumptions(IReadOnlyList<Scenario> line)
    {
        var values = county.Assumptions.ToArray();
        var traces = new ImmutableArray<LeverTrace>[values.Length];
        Array.Fill(traces, []);
        foreach (var scenario in line)
        {
            foreach (var lever in scenario.Assumptions)
            {
                Apply(scenario, lever, values, traces);
            }
        }

        return [.. county.Assumptions.Select((own, i) => new ResolvedAssumption(own, values[i], traces[i]))];
    }

    private void Apply(Scenario scenario, AssumptionLever lever, Assumption[] values, ImmutableArray<LeverTrace>[] traces)
    {
        var matched = false;
        for (var i = 0; i < values.Length; i++)
        {
            if (lever.Matches(values[i].Key))
            {
                matched = true;
                values[i] = lever.Change.Apply(values[i]);
                traces[i] = traces[i].Add(new LeverTrace(scenario.Id, lever.Text, lever.Place));
                Check(values[i], lever);
            }
        }

        if (!matched)
        {
            faults.Error(lever.Place, lever.Pattern, new("没有与此键相符的假设", "no assumption has such a key"), NearestKey.Remedy(lever.Pattern, rules.Keys));
        }
    }

    private void Check(Assumption value, AssumptionLever lever)
    {
        var shown = string.Create(CultureInfo.InvariantCulture, $"{value.Key}: {value.Low}, {value.Mode}, {value.High}");
        var rule = rules[value.Key];
        if (AssumptionChecks.OrderFault(value) is { } reason)
        {
            faults.Error(lever.Place, shown, reason, AssumptionChecks.OrderRemedy);
        }
        else if (AssumptionChecks.RangeFault(value, rule) is { } outside)
        {
            faults.Error(lever.Place, shown, outside, AssumptionChecks.RangeRemedy(rule));
        }
    }

    private ImmutableArray<ResolvedProject> Projects(IReadOnlyList<Scenario> line)
    {
        var projects = county.Projects.Select(p => new ResolvedProject(p, null, null, null, [])).ToList();
        foreach (var scenario in line)
        {
            foreach (var added in scenario.NewProjects)
            {
                Add(scenario, added, projects);
            }
        }

        foreach (var scenario in line)
        {
            foreach (var change in scenario.Projects)
            {
                Switch(scenario, change, projects);
            }
        }

        foreach (var project in projects.Where(p => p.Realised is not 0))
        {
            WarnOfHistory(project);
        }

        return [.. projects];
    }

    private void Add(Scenario scenario, InvestmentProject added, List<ResolvedProject> projects)
    {
        if (projects.Exists(p => p.Value.Id == added.Id))
        {
            faults.Error(added.Place, added.Id, new("项目编号已存在", "there is a project of this id already"), new("换一个编号，或改用 projects 开关", "choose another id, or use a switch under projects"));
            return;
        }

        Require(added.Cluster, "cluster", [.. county.Clusters.Select(c => c.Id)], added.Place);
        Require(added.Township, "township", [.. county.Townships.Select(t => t.Id)], added.Place);
        Require(added.Stage, "stage", ProjectStages.All, added.Place);
        projects.Add(new ResolvedProject(added, null, null, null, [new LeverTrace(scenario.Id, "new_projects", added.Place)]));
    }

    private void Switch(Scenario scenario, ProjectSwitch change, List<ResolvedProject> projects)
    {
        var select = change.Selector;
        RequireAll(select.Ids, "id", [.. projects.Select(p => p.Value.Id)], change.Place);
        RequireAll(select.Clusters, "cluster", [.. county.Clusters.Select(c => c.Id)], change.Place);
        RequireAll(select.Townships, "township", [.. county.Townships.Select(t => t.Id)], change.Place);
        RequireAll(select.Stages, "stage", ProjectStages.All, change.Place);
        var matched = false;
        for (var i = 0; i < projects.Count; i++)
        {
            var project = projects[i];
            if (!select.Matches(project.Value))
            {
                continue;
            }

            matched = true;
            projects[i] = new ResolvedProject(
                project.Value with
                {
                    Start = change.Start ?? project.Value.Start,
                    Investment = change.Investment ?? project.Value.Investment,
                    FullValueAdded = change.FullValueAdded ?? project.Value.FullValueAdded,
                },
                change.Realised ?? project.Realised,
                change.Delay ?? project.Delay,
                change.Utilisation ?? project.Utilisation,
                project.Levers.Add(new LeverTrace(scenario.Id, change.Text, change.Place)));
        }

        if (!matched)
        {
            faults.Error(change.Place, change.Text, new("没有与此条件相符的项目", "no project meets these conditions"), new("放宽条件，或删去此开关", "widen the conditions, or remove this switch"));
        }
    }

    private void WarnOfHistory(ResolvedProject project)
    {
        var delay = project.Delay ?? 0;
        if (project.Value.Start + delay <= county.BaseYear && project.Levers.Length > 0)
        {
            faults.Warning(
                project.Levers[^1].Place,
                string.Create(CultureInfo.InvariantCulture, $"{project.Value.Id}: {project.Value.Start}"),
                new($"{county.BaseYear} 年及以前应完成的投资已是历史，不再计入", $"investment due in or before {county.BaseYear} is history and is not counted again"),
                new("如属新增项目，请把开工年改到基期之后", "if the project is new, let it start after the base year"));
        }
    }

    private ImmutableArray<ScenarioEvent> Events(IReadOnlyList<Scenario> line)
    {
        foreach (var strike in line.SelectMany(s => s.Events))
        {
            Require(strike.Sector, "sector", [.. county.Sectors.Select(s => s.Id)], strike.Place);
            ProjectionYears.Check(county, strike.Year, strike.Place, faults);
        }

        return [.. line.SelectMany(s => s.Events)];
    }

    private void RequireAll(ImmutableArray<string> ids, string what, IReadOnlyCollection<string> valid, Place place)
    {
        foreach (var id in ids)
        {
            Require(id, what, valid, place);
        }
    }

    private void Require(string id, string what, IReadOnlyCollection<string> valid, Place place)
    {
        if (!valid.Contains(id))
        {
            faults.Error(place, $"{what}: {id}", new("没有这个编号", "there is no such id"), NearestKey.Remedy(id, valid));
        }
    }
}
