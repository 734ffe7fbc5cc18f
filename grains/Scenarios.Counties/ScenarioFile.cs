using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.WhatIfs;
using YamlDotNet.RepresentationModel;

namespace Scenarios.Counties;

/// <summary>Reads a scenario from YAML 情景文件. The format is described by scenario.schema.json and in docs/reference/scenario-files.</summary>
public sealed class ScenarioFile
{
    private static readonly Dictionary<string, Distribution> Distributions = new()
    {
        ["fixed"] = Distribution.Fixed,
        ["triangular"] = Distribution.Triangular,
        ["uniform"] = Distribution.Uniform,
        ["normal"] = Distribution.Normal,
    };

    private static readonly Dictionary<string, RangePoint> Points = new() { ["low"] = RangePoint.Low, ["mode"] = RangePoint.Mode, ["high"] = RangePoint.High };

    /// <summary>What a switch may change of a project.</summary>
    internal static IReadOnlyCollection<string> SwitchValues { get; } = ["realised", "delay", "start", "utilisation", "investment", "full_value_added"];

    /// <summary>What a switch may select projects by.</summary>
    internal static IReadOnlyCollection<string> SwitchSelectors { get; } = ["id", "cluster", "township", "stage"];

    private readonly Yaml yaml;
    private readonly FaultList faults;
    private readonly bool named;

    private ScenarioFile(string file, bool named, FaultList faults)
    {
        this.named = named;
        yaml = new Yaml(file, faults);
        this.faults = faults;
    }

    /// <summary>The scenario of a file; null when a fault is an error.</summary>
    /// <param name="file">The name that faults and provenance give.</param>
    /// <param name="id">The id that it has when it states none.</param>
    /// <param name="bytes">UTF-8.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static Scenario? Read(string file, string id, byte[] bytes, FaultList faults) => Read(file, id, bytes, named: true, faults);

    /// <summary>Levers without a name of their own 只含杠杆的文本: what an intervention holds.</summary>
    public static Scenario? ReadLevers(string file, string id, byte[] bytes, FaultList faults) => Read(file, id, bytes, named: false, faults);

    private static Scenario? Read(string file, string id, byte[] bytes, bool named, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var reader = new ScenarioFile(file, named, found);
        var scenario = reader.yaml.Root(bytes) is { } root ? reader.Read(root, id) : null;
        faults.AddRange(found.All);
        return found.HasErrors ? null : scenario;
    }

    private Scenario Read(YamlMappingNode root, string id)
    {
        var keys = yaml.Children(root, "id", "name", "description", "extends", "assumptions", "new_projects", "projects", "events");
        var place = yaml.At(root);
        if (keys.TryGetValue("id", out var own))
        {
            id = yaml.Text(own);
        }

        if (!Ids.IsValid(id))
        {
            faults.Error(own is null ? place : yaml.At(own), id, Ids.Reason, Ids.Remedy);
        }

        return new Scenario
        {
            Id = id,
            Name = named || keys.ContainsKey("name") ? yaml.Bilingual(keys.GetValueOrDefault("name"), place, "name") : new(id, id),
            Description = keys.TryGetValue("description", out var description) ? yaml.Bilingual(description, place, "description") : new("", ""),
            Parents = keys.TryGetValue("extends", out var parents) ? [.. yaml.Texts(parents).Select(p => new ParentReference(p.Text, p.Place))] : [],
            Assumptions = keys.TryGetValue("assumptions", out var assumptions) ? Assumptions(assumptions) : [],
            NewProjects = [.. Items(keys, "new_projects").Select(NewProject).OfType<InvestmentProject>()],
            Projects = [.. Items(keys, "projects").Select(Switch).OfType<ProjectSwitch>()],
            Events = [.. Items(keys, "events").Select(Event).OfType<ScenarioEvent>()],
            Place = place,
        };
    }

    private IEnumerable<YamlMappingNode> Items(Dictionary<string, YamlNode> keys, string key) =>
        keys.TryGetValue(key, out var node) ? yaml.Sequence(node).Select(yaml.Mapping).OfType<YamlMappingNode>() : [];

    private ImmutableArray<AssumptionLever> Assumptions(YamlNode node) => yaml.Mapping(node) is { } mapping
        ? [.. yaml.Entries(mapping).Select(e => Lever(e.Key, e.Value)).OfType<AssumptionLever>()]
        : [];

    private AssumptionLever? Lever(YamlScalarNode key, YamlNode value)
    {
        var change = value is YamlMappingNode mapping ? Change(mapping) : new AssumptionChange.Fix(yaml.Number(value));
        return change is null ? null : new AssumptionLever(key.Value ?? "", change, $"{key.Value}: {Flow(value)}", yaml.At(key));
    }

    private AssumptionChange? Change(YamlMappingNode node)
    {
        var keys = yaml.Children(node, "low", "mode", "high", "distribution", "add", "multiply", "at");
        switch (string.Join(' ', keys.Keys.Order(StringComparer.Ordinal)))
        {
            case "add":
                return new AssumptionChange.Add(yaml.Number(keys["add"]));
            case "multiply":
                return new AssumptionChange.Multiply(yaml.Number(keys["multiply"]));
            case "at":
                return Choice(keys["at"], Points) is { } point ? new AssumptionChange.FixAt(point) : null;
            case "high low mode":
            case "distribution high low mode":
                return new AssumptionChange.Replace(
                    yaml.Number(keys["low"]),
                    yaml.Number(keys["mode"]),
                    yaml.Number(keys["high"]),
                    keys.TryGetValue("distribution", out var distribution) ? Choice(distribution, Distributions) : null);
            default:
                faults.Error(
                    yaml.At(node),
                    Flow(node),
                    new("不是可用的假设写法", "not a way to change an assumption"),
                    new("用一个数、{ low, mode, high, distribution }、{ add: x }、{ multiply: x } 或 { at: low|mode|high }", "use a number, { low, mode, high, distribution }, { add: x }, { multiply: x } or { at: low|mode|high }"));
                return null;
        }
    }

    private InvestmentProject? NewProject(YamlMappingNode node)
    {
        string[] needed = ["id", "name", "cluster", "township", "stage", "investment", "full_value_added", "start", "build_years"];
        var keys = yaml.Children(node, needed);
        foreach (var missing in needed.Where(k => !keys.ContainsKey(k)))
        {
            faults.Error(yaml.At(node), missing, new($"新项目缺少 {missing}", $"the new project lacks {missing}"), new($"补上 {missing}", $"add {missing}"));
        }

        if (!needed.All(keys.ContainsKey))
        {
            return null;
        }

        var id = yaml.Text(keys["id"]);
        if (!Ids.IsValid(id))
        {
            faults.Error(yaml.At(keys["id"]), id, Ids.Reason, Ids.Remedy);
        }

        return new InvestmentProject(
            id,
            yaml.Text(keys["cluster"]),
            yaml.Text(keys["township"]),
            yaml.Bilingual(keys["name"], yaml.At(node), "name"),
            yaml.Number(keys["investment"], 0, 1e12),
            yaml.Number(keys["full_value_added"], 0, 1e12),
            yaml.Text(keys["stage"]),
            yaml.Whole(keys["start"], 1949, 2100),
            yaml.Whole(keys["build_years"], 1, 50),
            null,
            "",
            null,
            null,
            yaml.At(node));
    }

    private ProjectSwitch? Switch(YamlMappingNode node)
    {
        var keys = yaml.Children(node, [.. SwitchSelectors, .. SwitchValues]);
        if (!SwitchSelectors.Any(keys.ContainsKey) || !SwitchValues.Any(keys.ContainsKey))
        {
            faults.Error(
                yaml.At(node),
                Flow(node),
                new("项目开关须说明选哪些项目、改什么", "a switch says which projects and what to change"),
                new($"选择用 {string.Join('、', SwitchSelectors)}；改动用 {string.Join('、', SwitchValues)}", $"select by {string.Join(", ", SwitchSelectors)}; change {string.Join(", ", SwitchValues)}"));
            return null;
        }

        ImmutableArray<string> Select(string key) => keys.TryGetValue(key, out var value) ? [.. yaml.Texts(value).Select(t => t.Text)] : [];
        double? Number(string key, double maximum) => keys.TryGetValue(key, out var value) ? yaml.Number(value, 0, maximum) : null;
        int? Whole(string key, int minimum, int maximum) => keys.TryGetValue(key, out var value) ? yaml.Whole(value, minimum, maximum) : null;
        return new ProjectSwitch(
            new ProjectSelector(Select("id"), Select("cluster"), Select("township"), Select("stage")),
            Number("realised", 1),
            Whole("delay", 0, 50),
            Whole("start", 1949, 2100),
            Number("utilisation", 1.5),
            Number("investment", 1e12),
            Number("full_value_added", 1e12),
            Flow(node),
            yaml.At(node));
    }

    private ScenarioEvent? Event(YamlMappingNode node)
    {
        var keys = yaml.Children(node, "growth", "price", "sector", "year");
        var kinds = new[] { "growth", "price" }.Where(keys.ContainsKey).ToArray();
        if (kinds.Length != 1 || !keys.ContainsKey("sector") || !keys.ContainsKey("year"))
        {
            faults.Error(yaml.At(node), Flow(node), new("事件须有 growth 或 price 之一，以及 sector 和 year", "an event has one of growth and price, and a sector and a year"), new("写成 { price: -0.25, sector: industry, year: 2022 }", "write { price: -0.25, sector: industry, year: 2022 }"));
            return null;
        }

        return new ScenarioEvent(
            kinds[0] == "growth" ? EventKind.Growth : EventKind.Price,
            yaml.Text(keys["sector"]),
            yaml.Whole(keys["year"], 1949, 2100),
            yaml.Number(keys[kinds[0]], -0.99, 10),
            yaml.At(node));
    }

    private T? Choice<T>(YamlNode node, Dictionary<string, T> values)
        where T : struct
    {
        var text = yaml.Text(node);
        if (values.TryGetValue(text, out var value))
        {
            return value;
        }

        faults.Error(yaml.At(node), text, new("没有这个取值", "there is no such value"), NearestKey.Remedy(text, values.Keys));
        return null;
    }

    /// <summary>A node on one line, as a reader would write it.</summary>
    private static string Flow(YamlNode node) => node switch
    {
        YamlScalarNode scalar => scalar.Value ?? "",
        YamlSequenceNode sequence => $"[{string.Join(", ", sequence.Children.Select(Flow))}]",
        YamlMappingNode mapping => $"{{ {string.Join(", ", mapping.Children.Select(c => $"{Flow(c.Key)}: {Flow(c.Value)}"))} }}",
        _ => "",
    };
}
