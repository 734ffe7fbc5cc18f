using System.Text;
using Scenarios.Counties.Levers;
using Scenarios.Model.Facts;
using YamlDotNet.RepresentationModel;

namespace Scenarios.Counties;

/// <summary>
/// Sets and unsets levers in a scenario's text 情景文本编辑, line by line: comments, order and whatever else stands there stay as they are.
/// </summary>
public sealed class ScenarioEditor
{
    private readonly string file;
    private readonly FaultList faults;
    private readonly List<string> lines;

    private ScenarioEditor(string file, byte[] text, FaultList faults)
    {
        this.file = file;
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
    /// <param name="sets">Levers to set.</param>
    /// <param name="unsets">Levers to take away.</param>
    /// <param name="faults">Receives what is wrong.</param>
    public static byte[] Edit(string file, byte[] text, IEnumerable<SetLever> sets, IEnumerable<LeverKey> unsets, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(sets);
        ArgumentNullException.ThrowIfNull(unsets);
        ArgumentNullException.ThrowIfNull(faults);
        var found = new FaultList();
        var editor = new ScenarioEditor(file, text, found);
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

    private void Set(SetLever lever)
    {
        var key = lever.Key;
        var node = key.Selector is null ? Entry(key.Name) : Find(key);
        if (node is null)
        {
            Append(lever.Section, lever.Entry);
        }
        else if (key.Selector is null)
        {
            Replace(node, lever.Written, lever.Text);
        }
        else if (Child(node, key.Name) is { } old)
        {
            Replace(old, lever.Written, lever.Text);
        }
        else if (OnOneLine(node))
        {
            // Within the braces of the switch, behind what stands there.
            var line = (int)node.Start.Line - 1;
            var brace = End(node).Column - 2;
            lines[line] = $"{lines[line][..brace].TrimEnd(' ', ',')}, {key.Name}: {lever.Written} {lines[line][brace..]}";
        }
        else
        {
            NotOnOneLine(node, lever.Text);
        }
    }

    private void Unset(LeverKey key)
    {
        if (key.Selector is null)
        {
            if (Entry(key.Name) is not { } node)
            {
                NotThere(key.Text);
            }
            else if (!OnOneLine(node))
            {
                NotOnOneLine(node, key.Text);
            }
            else if (IsWrittenInLines(SetLever.Assumptions))
            {
                lines.RemoveAt((int)node.Start.Line - 1);
                DropEmpty(SetLever.Assumptions);
            }
        }
        else if (Find(key) is not YamlMappingNode item || Child(item, key.Name) is null)
        {
            NotThere(key.Text);
        }
        else if (item.Children.Count <= 2 && OnOneLine(item))
        {
            if (IsWrittenInLines(SetLever.Projects))
            {
                lines.RemoveAt((int)item.Start.Line - 1);
                DropEmpty(SetLever.Projects);
            }
        }
        else
        {
            var rest = item.Children.Where(c => ((YamlScalarNode)c.Key).Value != key.Name).Select(c => $"{c.Key}: {c.Value}");
            Replace(item, $"{{ {string.Join(", ", rest)} }}", key.Text);
        }
    }

    private static bool Selects(YamlNode node, LeverKey key) =>
        node is YamlMappingNode mapping
        && Child(mapping, key.Selector!) is YamlScalarNode id && id.Value == key.Id
        && ScenarioFile.SwitchSelectors.Count(s => Child(mapping, s) is not null) == 1;

    private static YamlNode? Child(YamlNode node, string key) =>
        node is YamlMappingNode mapping && mapping.Children.TryGetValue(new YamlScalarNode(key), out var child) ? child : null;

    private string Text => string.Join('\n', lines);

    private (int Line, int Column) End(YamlNode node) => YamlExtent.EndOf(node, Text);

    private bool OnOneLine(YamlNode node) =>
        node.Start.Line == End(node).Line && (node is not YamlMappingNode mapping || mapping.Style == YamlDotNet.Core.Events.MappingStyle.Flow);

    private YamlMappingNode? Root() => new Yaml(file, faults).Root(Encoding.UTF8.GetBytes(Text));

    private YamlNode? Entry(string key) => Root() is { } root && Child(root, SetLever.Assumptions) is { } node ? Child(node, key) : null;

    private YamlNode? Find(LeverKey key) =>
        Root() is { } root && Child(root, SetLever.Projects) is YamlSequenceNode items ? items.Children.LastOrDefault(item => Selects(item, key)) : null;

    private void Replace(YamlNode node, string value, string lever)
    {
        if (!OnOneLine(node))
        {
            NotOnOneLine(node, lever);
            return;
        }

        var line = (int)node.Start.Line - 1;
        lines[line] = lines[line][..((int)node.Start.Column - 1)] + value + lines[line][(End(node).Column - 1)..];
    }

    private void Append(string section, string entry)
    {
        var header = HeaderOf(section);
        if (header < 0)
        {
            lines.Add(section + ":");
            lines.Add("  " + entry);
            return;
        }

        if (!IsWrittenInLines(section))
        {
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

    // The line that begins a section; negative where there is none.
    private int HeaderOf(string section) => lines.FindIndex(l => l.StartsWith(section + ":", StringComparison.Ordinal));

    // Entries that share a line cannot be told apart here: one of them would take the others with it.
    private bool IsWrittenInLines(string section)
    {
        var header = HeaderOf(section);
        var rest = header < 0 ? "" : lines[header][(section.Length + 1)..].Split(" #")[0].Trim();
        if (rest.Length > 0)
        {
            faults.Error(new Place(file, header + 1), rest, new($"{section} 写在一行里，不能逐项增删", $"{section} is written on one line: entries cannot be added or taken away"), new("改成每项一行", "write one entry a line"));
        }

        return rest.Length == 0;
    }

    private void DropEmpty(string section)
    {
        var header = HeaderOf(section);
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
