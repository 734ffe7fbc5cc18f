using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Scenarios.Counties;

/// <summary>Where a node of a text ends 节点范围. The library gives a mapping or a list the end of its first bracket, so the end is looked up among the events of the parser.</summary>
internal static class YamlExtent
{
    /// <summary>The line and column behind the last character of a plain value, or of a mapping or list in brackets.</summary>
    public static (int Line, int Column) EndOf(YamlNode node, string text)
    {
        if (node is YamlScalarNode)
        {
            return ((int)node.End.Line, (int)node.End.Column);
        }

        var parser = new Parser(new StringReader(text));
        var open = new Stack<Mark>();
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart:
                    open.Push(parser.Current.Start);
                    break;
                case MappingEnd or SequenceEnd when open.Pop().Index == node.Start.Index && IsOf(parser.Current, node):
                    // Where the closing bracket begins; it is one character.
                    return ((int)parser.Current.Start.Line, (int)parser.Current.Start.Column + 1);
            }
        }

        throw new ArgumentException("the node is not of this text", nameof(node));
    }

    // A list without brackets and its first item may begin at the same character.
    private static bool IsOf(ParsingEvent end, YamlNode node) => end is MappingEnd == node is YamlMappingNode;
}
