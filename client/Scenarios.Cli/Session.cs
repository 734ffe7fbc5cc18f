using System.CommandLine;
using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The options that every command has, and what they open 公共选项.</summary>
public sealed class Session
{
    private readonly Option<string> county = new("--county") { Description = "县 · county id", DefaultValueFactory = _ => "pinglu", Recursive = true };
    private readonly Option<string?> language = new("--lang") { Description = "zh | en；缺省按系统区域 · by locale when absent", Recursive = true };
    private readonly Option<string> format = new("--format") { Description = "table | csv | json", DefaultValueFactory = _ => "table", Recursive = true };
    private readonly Option<string?> connect = new("--connect") { Description = "host:port：连接运行中的节点（一个集群可写多个，用逗号分隔） · a running silo, or several of one cluster, with commas", Recursive = true };
    private readonly Option<string?> data = new("--data") { Description = "数据库文件夹 · folder of the database", Recursive = true };
    private readonly Option<string?> counties = new("--counties") { Description = "县域资料文件夹 · folder of counties", Recursive = true };

    private Screen? screen;

    public Session(Command root)
    {
        language.AcceptOnlyFromAmong("zh", "en");
        format.AcceptOnlyFromAmong("table", "csv", "json");
        ArgumentNullException.ThrowIfNull(root);
        foreach (var option in new Option[] { county, language, format, connect, data, counties })
        {
            root.Options.Add(option);
        }
    }

    public string County(ParseResult line) => line.GetValue(county)!;

    public string? DataFolder(ParseResult line) => line.GetValue(data);

    public string? CountiesFolder(ParseResult line) => line.GetValue(counties);

    public string? Address(ParseResult line) => line.GetValue(connect);

    /// <summary>The format that was asked for in so many words; null when none was.</summary>
    public string? AskedFormat(ParseResult line) => line.GetResult(format) is { Implicit: false } ? line.GetValue(format) : null;

    public Language Language(ParseResult line) => line.GetValue(language) switch
    {
        "zh" => Client.Language.Zh,
        "en" => Client.Language.En,
        _ => DefaultLanguage,
    };

    /// <summary>The language of the locale, as POSIX ranks its variables.</summary>
    public static Language DefaultLanguage => Client.Language.OfLocale(
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v)));

    public Screen Screen(ParseResult line) => screen = MakeScreen(line);

    private Screen MakeScreen(ParseResult line) => new(
        Console.Out,
        Language(line),
        line.GetValue(format)!,
        TerminalWidth,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) && Environment.GetEnvironmentVariable("TERM") != "dumb");

    public async Task<Connection> Open(ParseResult line, bool expectDraws = false)
    {
        var connection = line.GetValue(connect) is { } address
            ? await Connection.To(address)
            : await Connection.Embed(line.GetValue(data), line.GetValue(counties), County(line), endsWithProcess: true, expectDraws, () => Console.Error.WriteLine(Language(line)[
                "正在等待另一个使用同一数据库的命令结束……", "Waiting for another command that uses the same database to end ..."]));
        if (screen is not null)
        {
            _ = Task.Run(screen.WarmUp); // the first answer is on its way, and leaves a core free
        }

        return connection;
    }

    /// <summary>Composes a scenario that is named (name or name@revision) or stands in a file, with levers over it.</summary>
    public async Task<ComposedScenario> Compose(Connection connection, ParseResult line, string scenario, IReadOnlyList<string> sets)
    {
        ArgumentNullException.ThrowIfNull(connection);
        var grain = connection.County(County(line));
        return await grain.Compose(ScenarioArgument.IsFile(scenario)
            ? new ComposeRequest(null, ScenarioArgument.Documents(scenario), [.. sets])
            : new ComposeRequest(ScenarioArgument.Reference(scenario), [], [.. sets]));
    }

    /// <summary>Asks an analysis, with a progress bar where there is a terminal.</summary>
    public async Task<TResult> Ask<TResult>(Connection connection, ParseResult line, AnalysisRequest request, CancellationToken cancellation)
        where TResult : AnalysisResult
    {
        ArgumentNullException.ThrowIfNull(connection);
        using var progress = ProgressLine.Of(Language(line));
        return await connection.Ask<TResult>(request, progress.Show, cancellation);
    }

    // COLUMNS wins, as in other tools; a pipe has no width.
    private static int? TerminalWidth => int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), out var columns) && columns > 0
        ? columns
        : Console.IsOutputRedirected ? null : Math.Max(40, Console.WindowWidth);
}
