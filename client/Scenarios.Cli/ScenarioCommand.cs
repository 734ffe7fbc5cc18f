using System.CommandLine;
using System.Text.RegularExpressions;
using Scenarios.Cli.Commands;
using Scenarios.Client;
using Scenarios.Client.Charts;
using Scenarios.Client.Official;
using Scenarios.Client.Reports;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>The command `scenario` 命令行.</summary>
public static partial class ScenarioCommand
{
    /// <summary>The command with all its parts; the generated reference is made from it as well.</summary>
    public static RootCommand Build()
    {
        var root = new RootCommand("县域经济推演：五年规划能否实现，需要什么 · simulates a county's economy: can its five-year plan be reached, and what would it take");
        var session = new Session(root);
        foreach (var command in new[]
        {
            RunCommand.Build(session), TargetsCommand.Build(session), DescribeCommand.Build(session), ShowCommand.Build(session), RunsCommand.Build(session), DrawsCommand.Build(session), ChartCommand.Build(session), HistoryCommand.Build(session), PreviousPlanCommand.Build(session),
            ActualsCommand.Build(session), ReviewCommand.Build(session), ReachCommand.Build(session), StoryCommand.Build(session), ProjectsCommand.Build(session), CompareCommand.Build(session), WhyCommand.Build(session), SensitivityCommand.Build(session), DiscoverCommand.Build(session), OutlookCommand.Build(session), CascadeCommand.Build(session),
            BacktestCommand.Build(session), CalibrateCommand.Build(session),
            ScenariosCommand.Build(session), CheckCommand.Build(session), ServeCommand.Build(session), CompletionCommand.Build(session),
        })
        {
            root.Subcommands.Add(command);
        }

        return root;
    }

    /// <summary>Parses, runs, and turns what went wrong into words and an exit code.</summary>
    public static async Task<int> Run(string[] args)
    {
        var line = Build().Parse(args);
        var language = LanguageOf(line);
        if (line.Action is not System.CommandLine.Help.HelpAction && UsageFaults.Of(line).ToArray() is { Length: > 0 } faults)
        {
            foreach (var fault in faults)
            {
                await Console.Error.WriteLineAsync(Secret().Replace(language[fault], "$1=***"));
            }

            var help = $"{UsageFaults.CommandOf(line)} --help";
            await Console.Error.WriteLineAsync(language[$"用 {help} 查看用法。", $"See {help}."]);
            return ExitCodes.Usage;
        }

        try
        {
            return await line.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (InputFaultException e)
        {
            ErrorScreen(language).Show(new FaultReport(language).Of(e.Faults));
            return ExitCodes.Input;
        }
        catch (RevisionConflictException e)
        {
            await Console.Error.WriteLineAsync(language[
                $"{e.Scenario} 已被 {e.Latest.Who} 修订到 @{e.Latest.Revision}（你依据的是 @{e.Expected}），未写入任何内容。先用 scenario scenarios diff {e.Scenario.Split('/')[^1]}@{e.Expected} {e.Scenario.Split('/')[^1]}@{e.Latest.Revision} 查看差异。",
                $"{e.Latest.Who} has revised {e.Scenario} to @{e.Latest.Revision} (yours is based on @{e.Expected}); nothing was written. See the difference with scenario scenarios diff {e.Scenario.Split('/')[^1]}@{e.Expected} {e.Scenario.Split('/')[^1]}@{e.Latest.Revision}."]);
            return ExitCodes.Conflict;
        }
        catch (ConnectionException e)
        {
            await Console.Error.WriteLineAsync(language[e.Text]);
            return ExitCodes.Connection;
        }
        catch (ChartException e)
        {
            await Console.Error.WriteLineAsync(language[e.Text]);
            return ExitCodes.Input;
        }
        catch (OfficialReportException e)
        {
            await Console.Error.WriteLineAsync(language["报告自检不通过，没有写出；这是程序的错误，请报告：", "The report failed its checks and was not written; this is a fault of the program, please report it:"]);
            await Console.Error.WriteLineAsync(string.Join('\n', e.Faults));
            return ExitCodes.Internal;
        }
        catch (OutputException e)
        {
            // Who has read enough wants to hear no more.
            if (e.IsUnread)
            {
                return ExitCodes.Unread;
            }

            var (reason, remedy) = WriteFault.Of(e)!;
            await Console.Error.WriteLineAsync(language[
                $"标准输出写不出：{reason.Zh}；{remedy.Zh}，然后重新运行。已写出的内容不完整。",
                $"standard output cannot be written: {reason.En}; {remedy.En}, and run it again. What was written is cut off."]);
            return ExitCodes.Output;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync(language["已停止。再用同一命令时，概率推演从停下处继续，分析从头开始。", "Stopped. The same command goes on with an ensemble from where it stopped; an analysis begins anew."]);
            return ExitCodes.Stopped;
        }
        catch (Exception e) when (e is TimeoutException or Orleans.Runtime.OrleansException)
        {
            await Console.Error.WriteLineAsync(language[DatabaseFault.Of(e) ?? new(
                $"节点没有应答：{FirstLine(e)}；请确认 scenario serve 在运行，再用同一命令；概率推演在节点恢复后从停下处继续",
                $"the silo does not answer: {FirstLine(e)}: see that scenario serve runs, and give the command again; an ensemble goes on from where it was")]);
            return ExitCodes.Connection;
        }
    }

    private static string FirstLine(Exception e) => e.Message.Split('\n')[0].Trim();

    // What is not understood is shown, but a mistyped --cluster must not show its password.
    [GeneratedRegex("(password|pwd)\\s*=\\s*[^;'\"]+", RegexOptions.IgnoreCase)]
    private static partial Regex Secret();

    private static Screen ErrorScreen(Language language) => new(
        Console.Error, language, "table", Console.IsErrorRedirected ? null : Math.Max(40, Console.WindowWidth), !Console.IsErrorRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    private static Language LanguageOf(ParseResult line) => line.GetResult("--lang") is System.CommandLine.Parsing.OptionResult { Tokens: [var token, ..] }
        ? Language.OfLocale(token.Value)
        : Session.DefaultLanguage;
}
