using System.Reflection;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Tests;

/// <summary>The repository's own files, and the shortest ways to a county and its projections.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static CountyLibrary Counties { get; } = new(Path.Combine(Root, "grains", "Scenarios.Counties"));

    public static CountyEntry Pinglu => Counties.Open("pinglu");

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>A scenario text resolved over Pinglu; its parents may be Pinglu's own or stand beside it.</summary>
    public static ResolvedScenario Resolve(string file, string text, string? folder = null)
    {
        var faults = new FaultList();
        var scenario = ScenarioFile.Read(file, Path.GetFileNameWithoutExtension(file), System.Text.Encoding.UTF8.GetBytes(text), faults);
        faults.ThrowIfErrors();
        var line = Lineage.Of(scenario!, Find, [.. Pinglu.Scenarios.Keys], faults);
        var resolved = ScenarioResolver.Resolve(Pinglu.County, line, faults);
        faults.ThrowIfErrors();
        return resolved!;

        Scenario? Find(string id)
        {
            var beside = folder is null ? "" : Path.Combine(folder, id + ".yaml");
            return File.Exists(beside)
                ? ScenarioFile.Read(id + ".yaml", id, File.ReadAllBytes(beside), faults)
                : Pinglu.Scenarios.GetValueOrDefault(id);
        }
    }

    /// <summary>One of Pinglu's own scenarios, or one of the reference's test scenarios.</summary>
    public static ModelSetup Setup(string scenario)
    {
        var folder = PathOf("tests", "Reference", "scenarios");
        var text = Pinglu.ScenarioTexts.TryGetValue(scenario, out var own) ? own : File.ReadAllBytes(Path.Combine(folder, scenario + ".yaml"));
        return new(Pinglu.County, Resolve(scenario + ".yaml", System.Text.Encoding.UTF8.GetString(text), folder));
    }

    public static ModelSetup SetupOf(string yaml) => new(Pinglu.County, Resolve("test.yaml", "name: { zh: 试, en: Test }\n" + yaml));

    public static IReadOnlyList<Series> Project(ModelSetup setup) => Projection.Of(setup, Simulator.Run(Futures.Central(setup)));
}
