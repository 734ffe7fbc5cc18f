using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>What is wrong with a command line, in both languages 命令行用法错误. The library that parses it speaks English only, and of types.</summary>
internal static partial class UsageFaults
{
    // Made only when there is something to tell: a command that runs shall not wait for it.
    private static (Regex Message, Func<GroupCollection, LocalText> Text)[] Known() =>
    [
        (CannotParse(), g => g["value"].Value.StartsWith("--", StringComparison.Ordinal) ? NoValue(g["place"].Value) : new($"{g["place"].Value}：“{g["value"].Value}”不是{Kind(g["type"].Value).Zh}", $"{g["place"].Value}: “{g["value"].Value}” is not {Kind(g["type"].Value).En}")),
        (NotAmong(), g => new($"“{g["value"].Value}”不是可用的取值，可用：{Listed(g["list"].Value)}", $"“{g["value"].Value}” is none of: {Listed(g["list"].Value)}")),
        (OptionRequired(), g => new($"缺少选项 {g["place"].Value}", $"the option {g["place"].Value} is missing")),
        (OptionValueMissing(), g => NoValue(g["place"].Value)),
        (ArgumentMissing(), g => new($"{g["command"].Value} 缺少参数 <{g["place"].Value}>", $"{g["command"].Value} lacks its argument <{g["place"].Value}>")),
        (OneExpected(), g => new($"选项 {g["place"].Value} 只能有一个取值，给了 {g["count"].Value} 个", $"the option {g["place"].Value} takes one value, {g["count"].Value} were given")),
        (Unrecognized(), g => g["value"].Value.StartsWith('-') ? NoOption(g["value"].Value) : new($"多出的参数“{g["value"].Value}”", $"“{g["value"].Value}” is one argument too many, or no command")),
        (NoCommand(), _ => new("没有写命令", "no command is named")),
    ];

    /// <summary>Everything that is wrong; nothing when the line can be run.</summary>
    public static IEnumerable<LocalText> Of(ParseResult line) => [.. line.Errors.Where(e => !IsOfBlank(e.Message)).Select(e => Told(e.Message)), .. Mistyped(line), .. Blank(line)];

    /// <summary>The command that a line names, from `scenario` on.</summary>
    public static string CommandOf(ParseResult line)
    {
        var names = new Stack<string>();
        for (SymbolResult? at = line.CommandResult; at is CommandResult command; at = at.Parent)
        {
            names.Push(at.Parent is null ? "scenario" : command.Command.Name);
        }

        return string.Join(' ', names);
    }

    private static LocalText Told(string message) => Known().Select(k => (k.Message.Match(message), k.Text)).FirstOrDefault(k => k.Item1.Success) is ({ } match, { } text) ? text(match.Groups) : new(message, message);

    // An option that is not known is taken for an argument.
    private static IEnumerable<LocalText> Mistyped(ParseResult line) => line.CommandResult.Children.OfType<ArgumentResult>().SelectMany(a => a.Tokens).Where(t => t.Value.StartsWith("--", StringComparison.Ordinal)).Select(t => NoOption(t.Value));

    // A blank is told as such, and not as no number as well.
    private static bool IsOfBlank(string message) => CannotParse().Match(message) is { Success: true } fault && string.IsNullOrWhiteSpace(fault.Groups["value"].Value);

    // What a variable that is not set, or holds blanks, leaves behind. Nothing takes it: "" would mean all here, none there.
    private static IEnumerable<LocalText> Blank(ParseResult line)
    {
        for (SymbolResult? command = line.CommandResult; command is CommandResult { } given; command = command.Parent)
        {
            foreach (var child in given.Children.Where(c => c.Tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))))
            {
                if (NameOf(child) is { } name)
                {
                    yield return new($"{name} 的取值是空的；写上取值，或去掉它", $"the value of {name} is empty: write one, or leave {name} out");
                }
            }
        }
    }

    private static string? NameOf(SymbolResult given) => given switch
    {
        OptionResult option => option.Option.Name,
        ArgumentResult argument => $"<{argument.Argument.Name}>",
        _ => null,
    };

    private static LocalText NoValue(string option) => new($"选项 {option} 后缺少取值", $"the option {option} lacks its value");

    private static LocalText NoOption(string option) => new($"没有选项 {option}", $"there is no option {option}");

    private static (string Zh, string En) Kind(string type) =>
        Whole(type) is { } range ? ($"整数（只写数字，如 100000；{range.Least} 到 {range.Most}）", $"a whole number (in digits alone, such as 100000; from {range.Least} to {range.Most})") : type.Contains("Double", StringComparison.Ordinal) ? ("数", "a number") : ("可用的取值", "a value that it takes");

    private static (string Least, string Most)? Whole(string type) =>
        type.Contains(nameof(UInt64), StringComparison.Ordinal) ? ($"{ulong.MinValue}", $"{ulong.MaxValue}")
        : type.Contains(nameof(Int64), StringComparison.Ordinal) ? ($"{long.MinValue}", $"{long.MaxValue}")
        : type.Contains(nameof(Int32), StringComparison.Ordinal) ? ($"{int.MinValue}", $"{int.MaxValue}")
        : null;

    private static string Listed(string list) => string.Join(' ', Quoted().Matches(list).Select(m => m.Groups[1].Value));

    [GeneratedRegex("^Cannot parse argument '(?<value>.*)' for (option|command) '(?<place>[^']*)' as expected type '(?<type>.*?)'\\.", RegexOptions.Singleline)]
    private static partial Regex CannotParse();

    [GeneratedRegex("^Argument '(?<value>.*)' not recognized\\. Must be one of:(?<list>.*)$", RegexOptions.Singleline)]
    private static partial Regex NotAmong();

    [GeneratedRegex("^Option '(?<place>[^']*)' is required\\.$")]
    private static partial Regex OptionRequired();

    [GeneratedRegex("^Required argument missing for option: '(?<place>[^']*)'\\.$")]
    private static partial Regex OptionValueMissing();

    [GeneratedRegex("^Required argument '(?<place>[^']*)' missing for command: '(?<command>[^']*)'\\.$")]
    private static partial Regex ArgumentMissing();

    [GeneratedRegex("^Option '(?<place>[^']*)' expects a single argument but (?<count>\\d+) were provided\\.$")]
    private static partial Regex OneExpected();

    [GeneratedRegex("^Unrecognized command or argument '(?<value>.*)'\\.$", RegexOptions.Singleline)]
    private static partial Regex Unrecognized();

    [GeneratedRegex("^Required command was not provided\\.$")]
    private static partial Regex NoCommand();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
