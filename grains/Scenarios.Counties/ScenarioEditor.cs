using System.Text;
using Scenarios.Model.Facts;
using YamlDotNet.RepresentationModel;

namespace Scenarios.Counties;

/// <summary>
/// Sets and unsets levers in a scenario's text 情景文本编辑, line by line: comments, order and whatever else stands there stay as they are.
/// A lever is written as key=value: an assumption (growth.aluminium.p14=0.05) or a switch (fusheng-alumina-2.start=2023, stage:planned.realised=0).
/// </summary>
public sealed class ScenarioEditor
{
    private static readonly string[] SwitchValues = ["realised", "delay", "start", "utilisation", "investment", "full_value_added"];

    private readonly string file;
    private readonly IReadOnlyCollection<string> projects;
    private readonly FaultList faults;
    private readonly List<string> lines;

    private ScenarioEditor(string file, byte[] text, IReadOnlyCollection<string> projects, FaultList faults)
    {
        this.file = file;
        this.projects = projects;
        this.faults = faults;
        lines = [.. (SourceText.Read(file, text, faults) ?? "").TrimEnd('\n').Split('\n')];
    }

    /// <summary>The text of a scenario with nothing but names and parents; without an id it has that of its file.</summary>
    public static byte[] NewText(string? id, BilingualText name, IEnumerable<string> parents)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(parents);
        return Encoding.UTF8.GetBytes($$"""
            {{(id is null ? "" : $"id: {id}\n")}}name: { zh: "{{Quoted(name.Zh)}}", en: "{{Quoted(name.En)}}" }
            extends: [{{string.Join(", ", parents)}}]

            """);
    }

    /// <summary>The text after all sets and unsets, or as it was when one of them is a fault.</summary>
    /// <param name="file">The name that faults give.</param>
    /// <param name="text">The text to change.</param>
    /// <param name="sets">key=value each.</param>
    /// <param name="unsets">A key each.</param>
    /// <param name="projects">The ids of projects: what begins with one is a switch.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static byte[] Edit(string file, byte[] text, IEnumerable<string> sets, IEnumerable<string> unsets, IReadOnlyCollection<string> projects, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(unsets);
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var editor = new ScenarioEditor(file, text, projects, found);
        foreach (var unset in unsets)
        {
            editor.Unset(unset);
        }

        foreach (var set in sets)
        {
            editor.Set(set);
        }

        faults.AddRange(found.All);
        return found.HasErrors ? text : Encoding.UTF8.GetBytes(string.Join('\n', editor.lines) + "\n");
    }

    private static string Quoted(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);

    private void Set(string lever)
    {
        var equals = lever.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == lever.Length - 1)
        {
            faults.Error(new Place("--set"), lever, new("应写成 键=值", "it should be key=value"), new("例如 fusheng-alumina-2.start=2023 或 growth.aluminium.p14=0.05", "for example fusheng-alumina-2.start=2023 or growth.aluminium.p14=0.05"));
            return;
        }

        var (key, value) = (lever[..equals].Trim(), lever[(equals + 1)..].Trim());
        if (SwitchOf(key) is { } change)
        {
            if (Find("projects", node => Selects(node, change)) is not { } item)
            {
                Append("projects", $"- {{ {change.Selector}: {change.Id}, {change.Value}: {value} }}");
            }
            else if (Child(item, change.Value) is YamlScalarNode old && OnOneLine(old))
            {
                Replace(old, value);
            }
            else if (OnOneLine(item))
            {
                var at = (int)item.End.Column - 2;
                var line = lines[(int)item.End.Line - 1];
                lines[(int)item.End.Line - 1] = $"{line[..at].TrimEnd()}, {change.Value}: {value} {line[at..]}";
            }
            else
            {
                NotOnOneLine(item, lever);
            }

            return;
        }

        if (Entry("assumptions", key) is not { } node)
        {
            Append("assumptions", $"{key}: {value}");
        }
        else if (OnOneLine(node))
        {
            Replace(node, value);
        }
        else
        {
            NotOnOneLine(node, lever);
        }
    }

    private void Unset(string key)
    {
        if (SwitchOf(key) is { } change)
        {
            if (Find("projects", node => Selects(node, change)) is not YamlMappingNode item || Child(item, change.Value) is null)
            {
                NotThere(key);
            }
            else if (!OnOneLine(item))
            {
                NotOnOneLine(item, key);
            }
            else if (item.Children.Count <= 2)
            {
                lines.RemoveAt((int)item.Start.Line - 1);
                DropEmpty("projects");
            }
            else
            {
                var rest = item.Children.Where(c => ((YamlScalarNode)c.Key).Value != change.Value).Select(c => $"{c.Key}: {c.Value}");
                Replace(item, $"{{ {string.Join(", ", rest)} }}");
            }
        }
        else if (Entry("assumptions", key) is not { } node)
        {
            NotThere(key);
        }
        else if (!OnOneLine(node))
        {
            NotOnOneLine(node, key);
        }
        else
        {
            lines.RemoveAt((int)node.Start.Line - 1);
            DropEmpty("assumptions");
        }
    }

    // fusheng-alumina-2.start, stage:planned.realised: what is selected, and which value of it.
    private (string Selector, string Id, string Value)? SwitchOf(string key)
    {
        var dot = key.LastIndexOf('.');
        if (dot <= 0 || !SwitchValues.Contains(key[(dot + 1)..]))
        {
            return null;
        }

        var (selected, value) = (key[..dot], key[(dot + 1)..]);
        var colon = selected.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 ? (selected[..colon], selected[(colon + 1)..], value) : projects.Contains(selected) ? ("id", selected, value) : null;
    }

    private static bool Selects(YamlNode node, (string Selector, string Id, string Value) change) =>
        node is YamlMappingNode mapping
        && Child(mapping, change.Selector) is YamlScalarNode id && id.Value == change.Id
        && new[] { "id", "cluster", "township", "stage" }.Count(s => Child(mapping, s) is not null) == 1;

    private static YamlNode? Child(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private static bool OnOneLine(YamlNode node) =>
        node.Start.Line == node.End.Line && (node is not YamlMappingNode mapping || mapping.Style == YamlDotNet.Core.Events.MappingStyle.Flow);

    private YamlMappingNode? Root() => new Yaml(file, faults).Root(Encoding.UTF8.GetBytes(string.Join('\n', lines)));

    private YamlNode? Entry(string section, string key) => Root() is { } root && Child(root, section) is { } node ? Child(node, key) : null;

    private YamlNode? Find(string section, Func<YamlNode, bool> predicate) =>
        Root() is { } root && Child(root, section) is YamlSequenceNode items ? items.Children.LastOrDefault(predicate) : null;

    private void Replace(YamlNode node, string value)
    {
        var line = (int)node.Start.Line - 1;
        lines[line] = lines[line][..((int)node.Start.Column - 1)] + value + lines[line][((int)node.End.Column - 1)..];
    }

    private void Append(string section, string entry)
    {
        var header = lines.FindIndex(l => l.StartsWith(section + ":", StringComparison.Ordinal));
        if (header < 0)
        {
            lines.Add(section + ":");
            lines.Add("  " + entry);
            return;
        }

        var rest = lines[header][(section.Length + 1)..].Split(" #")[0].Trim();
        if (rest.Length > 0)
        {
            faults.Error(new Place(file, header + 1), rest, new($"{section} 写在一行里，不能添加", $"{section} is written on one line: nothing can be added to it"), new("改成每项一行", "write one entry a line"));
            return;
        }

        var last = header + 1;
        while (last < lines.Count && (lines[last].Length == 0 || lines[last][0] is ' ' or '#' or '-'))
        {
            last++;
        }

        while (lines[last - 1].Length == 0)
        {
            last--;
        }

        var indent = header + 1 < last ? lines.Skip(header + 1).First(l => l.TrimStart() is [not '#', ..]).TakeWhile(c => c == ' ').Count() : 2;
        lines.Insert(last, new string(' ', indent) + entry);
    }

    private void DropEmpty(string section)
    {
        var header = lines.FindIndex(l => l.StartsWith(section + ":", StringComparison.Ordinal));
        if (header >= 0 && (header + 1 == lines.Count || (lines[header + 1].Length > 0 && lines[header + 1][0] is not (' ' or '#' or '-'))))
        {
            lines.RemoveAt(header);
        }
    }

    private void NotThere(string key) => faults.Error(
        new Place(file), key, new("此情景没有这个杠杆", "the scenario has no such lever"), new("用 scenarios show 查看它的杠杆", "see its levers with scenarios show"));

    private void NotOnOneLine(YamlNode node, string lever) => faults.Error(
        new Place(file, (int)node.Start.Line), lever, new("此项占多行，不能逐项编辑", "the entry takes several lines and cannot be edited one by one"), new("改成一行，或用 scenarios set --file 换成整个文件", "write it on one line, or replace the whole text with scenarios set --file"));
}
