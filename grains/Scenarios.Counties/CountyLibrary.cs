using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Counties;

/// <summary>
/// The counties of a folder 县域资料库: each county in a folder of its name, with its scenarios in scenarios/*.yaml. Each is read once, when it is first asked for.
/// </summary>
public sealed class CountyLibrary(string root)
{
    private readonly Dictionary<string, CountyEntry> entries = [];
    private readonly Lock gate = new();

    /// <summary>The library that comes with the program.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "counties");

    public string Root { get; } = root;

    /// <summary>The ids of the counties that there are.</summary>
    public IReadOnlyList<string> Ids => Directory.Exists(Root)
        ? [.. Directory.EnumerateDirectories(Root).Where(d => File.Exists(Path.Combine(d, Tables.County))).Select(d => Path.GetFileName(d)).Order(StringComparer.Ordinal)]
        : [];

    /// <summary>A county and its shipped scenarios.</summary>
    /// <exception cref="FaultException">There is no such county, or its folder has faults.</exception>
    public CountyEntry Open(string id)
    {
        lock (gate)
        {
            if (!entries.TryGetValue(id, out var entry))
            {
                entries[id] = entry = Load(id);
            }

            return entry;
        }
    }

    private CountyEntry Load(string id)
    {
        var faults = new FaultList();
        if (!Ids.Contains(id))
        {
            faults.Error(new Place(Root), id, new("没有这个县", "there is no such county"), NearestKey.Remedy(id, Ids));
            faults.ThrowIfErrors();
        }

        var folder = Path.Combine(Root, id);
        var county = CountyFolder.Read(CountyFolder.FilesOf(folder), faults);
        var scenarios = Path.Combine(folder, "scenarios") is var path && Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.yaml").Order(StringComparer.Ordinal).ToArray()
            : [];
        var texts = scenarios.ToDictionary(f => Path.GetFileNameWithoutExtension(f), File.ReadAllBytes);
        var parsed = texts.Select(t => ScenarioFile.Read($"{t.Key}.yaml", t.Key, t.Value, faults)).OfType<Scenario>().ToArray();
        faults.ThrowIfErrors();
        return new CountyEntry(county!, texts, parsed.ToDictionary(s => s.Id), [.. faults.All]);
    }
}
