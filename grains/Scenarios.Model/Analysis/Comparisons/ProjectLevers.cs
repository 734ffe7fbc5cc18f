using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Comparisons;

/// <summary>The switches of the projects, side by side 项目开关对照. Projects that are set alike are told as one where they are a whole pool or a whole cluster.</summary>
internal static class ProjectLevers
{
    /// <summary>Whether the project is listed at all: new ones are not, elsewhere.</summary>
    public const string Listed = "listed";

    private static readonly (string Field, string Unit, Func<ModelSetup, ProjectSetup, LeverSetting> Setting)[] Fields =
    [
        ("realised", "1", (s, p) => ByPool(p.Resolved.Realised, s, p.Realisation)),
        ("start", "year", (_, p) => LeverSetting.Of(p.Facts.Start)),
        ("delay", "year", (s, p) => ByPool(p.Resolved.Delay, s, p.DelayOfStage)),
        ("build_years", "year", (_, p) => LeverSetting.Of(p.Facts.BuildYears)),
        ("utilisation", "1", (s, p) => ByPool(p.Resolved.Utilisation, s, s.Full!.Utilisation)),
        ("investment", "万元", (_, p) => LeverSetting.Of(p.Facts.Investment)),
        ("full_value_added", "万元", (_, p) => LeverSetting.Of(p.Facts.FullValueAdded)),
    ];

    public static IEnumerable<LeverComparison> Of(IReadOnlyList<ModelSetup> setups)
    {
        var byId = setups.Select(s => s.Projects.ToDictionary(p => p.Facts.Id)).ToArray();
        ImmutableArray<ProjectSetup> projects = [.. setups.SelectMany(s => s.Projects).DistinctBy(p => p.Facts.Id)];
        foreach (var project in projects.Where(p => byId.Any(all => !all.ContainsKey(p.Facts.Id))))
        {
            yield return One(project, Listed, "", [.. byId.Select(all => all.ContainsKey(project.Facts.Id) ? LeverSetting.Of(1) : LeverSetting.Missing)]);
        }

        ImmutableArray<ProjectSetup> common = [.. projects.Where(p => byId.All(all => all.ContainsKey(p.Facts.Id)))];
        foreach (var (field, unit, setting) in Fields)
        {
            var alike = new List<(ImmutableArray<LeverSetting> Settings, List<ProjectSetup> Projects)>();
            foreach (var project in projects)
            {
                ImmutableArray<LeverSetting> settings = [.. setups.Select((s, i) => byId[i].TryGetValue(project.Facts.Id, out var own) ? setting(s, own) : LeverSetting.Missing)];
                if (settings.Contains(LeverSetting.Missing) && settings.Distinct().Count() == 2)
                {
                    continue; // a new project, alike wherever it is listed: the one line that says so is enough
                }

                var same = alike.FindIndex(x => x.Settings.SequenceEqual(settings));
                if (same < 0)
                {
                    alike.Add((settings, [project]));
                }
                else
                {
                    alike[same].Projects.Add(project);
                }
            }

            foreach (var lever in alike.SelectMany(x => Told(setups[0].County, common, x.Projects, field, unit, x.Settings)))
            {
                yield return lever;
            }
        }
    }

    // A switch of the scenario's own, or what the pool says. What the pool says is no lever of a project: a difference there is one of the assumption.
    private static LeverSetting ByPool(double? own, ModelSetup setup, int assumption) =>
        own is { } value ? LeverSetting.Of(value) : LeverSetting.Of(setup.Scenario.Assumptions[assumption].Value.Mode, byPool: true);

    private static IEnumerable<LeverComparison> Told(
        County county, ImmutableArray<ProjectSetup> common, List<ProjectSetup> alike, string field, string unit, ImmutableArray<LeverSetting> settings)
    {
        var left = alike.ToList();
        foreach (var stage in ProjectStages.All)
        {
            if (Whole(p => p.Facts.Stage == stage) is { } count)
            {
                yield return new(LeverKind.Project, $"stage:{stage}", field, ProjectStages.NameOf(stage), unit, count, settings);
            }
        }

        foreach (var cluster in county.Clusters)
        {
            if (Whole(p => p.Facts.Cluster == cluster.Id) is { } count)
            {
                yield return new(LeverKind.Project, $"cluster:{cluster.Id}", field, cluster.Name, unit, count, settings);
            }
        }

        foreach (var project in left)
        {
            yield return One(project, field, unit, settings);
        }

        // How many they are, where all of them that every scenario lists, and more than one, are set alike; they are taken out then.
        int? Whole(Func<ProjectSetup, bool> belongs)
        {
            var count = common.Count(belongs);
            return count > 1 && left.Count(belongs) == count ? left.RemoveAll(p => belongs(p)) : null;
        }
    }

    private static LeverComparison One(ProjectSetup project, string field, string unit, ImmutableArray<LeverSetting> settings) =>
        new(LeverKind.Project, project.Facts.Id, field, project.Facts.Name, unit, 1, settings);
}
