using System.Globalization;
using Scenarios.Model.Facts;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Scenarios.Counties;

/// <summary>Reads YAML as located nodes: unknown keys, wrong kinds and wrong numbers are faults at their line and column.</summary>
internal sealed class Yaml(string file, FaultList faults)
{
    /// <summary>The mapping at the root of a file, or null when there is none.</summary>
    public YamlMappingNode? Root(byte[] bytes)
    {
        if (SourceText.Read(file, bytes, faults) is not { } text)
        {
            return null;
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            if (stream.Documents.Count == 1 && stream.Documents[0].RootNode is YamlMappingNode root)
            {
                return root;
            }

            var reason = stream.Documents.Count == 0
                ? new BilingualText("文件为空", "the file is empty")
                : new BilingualText("文件须是一组“键: 值”", "the file must be one mapping of keys to values");
            faults.Error(new Place(file), "", reason, new("从 id 和 name 写起", "begin with id and name"));
        }
        catch (Exception e) when (e is YamlException or InvalidOperationException or ArgumentException)
        {
            // The library gives no place for some of what it cannot read: then the whole file is named.
            var place = e is YamlException located ? new Place(file, (int)located.Start.Line, (int)located.Start.Column) : new Place(file, 1);
            faults.Error(
                place,
                "",
                new($"不是有效的 YAML：{e.Message}", $"not valid YAML: {e.Message}"),
                new("检查缩进、冒号后的空格、引号、括号和重复的键", "look at the indentation, the space after colons, quotes, brackets and repeated keys"));
        }

        return null;
    }

    public Place At(YamlNode node) => new(file, (int)node.Start.Line, (int)node.Start.Column);

    /// <summary>The children of a mapping by key; keys that are not known are faults.</summary>
    public Dictionary<string, YamlNode> Children(YamlMappingNode node, params string[] known)
    {
        var children = Entries(node);
        foreach (var (key, value) in children)
        {
            if (!known.Contains(key.Value))
            {
                faults.Error(At(key), key.Value ?? "", new("没有这个键", "there is no such key"), NearestKey.Remedy(key.Value ?? "", known));
            }
        }

        return children.Where(c => c.Key.Value is not null).ToDictionary(c => c.Key.Value!, c => c.Value);
    }

    /// <summary>The children of a mapping whose keys are free, in order.</summary>
    public List<(YamlScalarNode Key, YamlNode Value)> Entries(YamlMappingNode node)
    {
        var entries = new List<(YamlScalarNode, YamlNode)>();
        foreach (var (key, value) in node.Children)
        {
            if (key is YamlScalarNode scalar)
            {
                entries.Add((scalar, value));
            }
            else
            {
                faults.Error(At(key), key.ToString(), new("键须是文字", "a key must be plain text"), new("写成“键: 值”", "write key: value"));
            }
        }

        return entries;
    }

    public YamlMappingNode? Mapping(YamlNode node) => Expect<YamlMappingNode>(node, "一组“键: 值”", "a mapping of keys to values");

    public IEnumerable<YamlNode> Sequence(YamlNode node) => Expect<YamlSequenceNode>(node, "列表（每项以 - 开头）", "a list (each item begins with -)")?.Children ?? [];

    /// <summary>The texts of a list, or one text alone.</summary>
    public IEnumerable<(string Text, Place Place)> Texts(YamlNode node) =>
        (node is YamlScalarNode ? [node] : Sequence(node)).Select(n => (Text(n), At(n)));

    public string Text(YamlNode node) => Expect<YamlScalarNode>(node, "文字", "plain text")?.Value ?? "";

    public BilingualText Bilingual(YamlNode? node, Place otherwise, string key)
    {
        if (node is null)
        {
            faults.Error(otherwise, key, new($"缺少 {key}", $"{key} is missing"), new($"写成 {key}: {{ zh: …, en: … }}", $"write {key}: {{ zh: …, en: … }}"));
            return new("", "");
        }

        if (Mapping(node) is not { } mapping)
        {
            return new("", "");
        }

        var children = Children(mapping, "zh", "en");
        string Language(string language)
        {
            if (children.TryGetValue(language, out var text) && !string.IsNullOrWhiteSpace(Text(text)))
            {
                return Text(text);
            }

            faults.Error(At(node), $"{key}.{language}", new("中英文都要有", "both languages are needed"), new($"写成 {key}: {{ zh: …, en: … }}", $"write {key}: {{ zh: …, en: … }}"));
            return "";
        }

        return new(Language("zh"), Language("en"));
    }

    public double Number(YamlNode node)
    {
        var text = Text(node);
        if (double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out var value) && double.IsFinite(value))
        {
            return value;
        }

        faults.Error(At(node), text, new("不是数", "not a number"), new("写成小数，如 0.05（不写 5%）", "write a plain decimal, such as 0.05 (not 5%)"));
        return double.NaN;
    }

    public double Number(YamlNode node, double minimum, double maximum)
    {
        var value = Number(node);
        if (value < minimum || value > maximum)
        {
            var range = string.Create(CultureInfo.InvariantCulture, $"{minimum} … {maximum}");
            faults.Error(At(node), Text(node), new("超出范围", "out of range"), new($"应在 {range} 之间", $"the range is {range}"));
        }

        return value;
    }

    public int Whole(YamlNode node, int minimum, int maximum)
    {
        var value = Number(node, minimum, maximum);
        if (!double.IsNaN(value) && value != Math.Floor(value))
        {
            faults.Error(At(node), Text(node), new("须为整数", "must be a whole number"), new("写成整数", "write a whole number"));
        }

        return value >= minimum && value <= maximum ? (int)value : minimum;
    }

    private T? Expect<T>(YamlNode node, string zh, string en)
        where T : YamlNode
    {
        if (node is T expected)
        {
            return expected;
        }

        faults.Error(At(node), node.ToString(), new($"此处应为{zh}", $"this should be {en}"), new("参看 docs/reference/scenario-files", "see docs/reference/scenario-files"));
        return null;
    }
}
