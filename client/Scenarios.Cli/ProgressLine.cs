using System.Globalization;
using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>How far a run is, on one line of the terminal that moves 进度条. What is redirected gets none.</summary>
internal sealed class ProgressLine(Language language, TextWriter? terminal) : IDisposable
{
    private const int Width = 30;

    private int written;

    /// <summary>On the terminal behind standard error, where there is one.</summary>
    public static ProgressLine Of(Language language) => new(language, Console.IsErrorRedirected ? null : Console.Error);

    public void Show(RunStatus status)
    {
        if (status.Request is { } request)
        {
            Show((double)status.Done / request.Draws, status.Remaining, $" · {Numbers.Round(status.Done, 0)} / {Numbers.Round(request.Draws, 0)}");
        }
    }

    public void Show(AnalysisStatus status) => Show(status.Share, status.Share > 0 ? status.Seconds / status.Share * (1 - status.Share) : null, "");

    private void Show(double share, double? remaining, string detail)
    {
        if (terminal is null)
        {
            return;
        }

        var filled = (int)(share * Width);
        var left = remaining is { } seconds and > 0.05 ? language[$" · 约余 {Seconds(seconds)} 秒", $" · about {Seconds(seconds)} s left"] : "";
        var line = $"{new string('█', filled)}{new string('░', Width - filled)} {Numbers.Round(100 * share, 0)}%{detail}{left}";
        terminal.Write($"\r{line}{new string(' ', Math.Max(0, written - line.Length))}");
        terminal.Flush();
        written = line.Length;
    }

    /// <summary>Takes the line away: the result takes its place.</summary>
    public void Dispose()
    {
        if (written > 0)
        {
            terminal!.Write($"\r{new string(' ', written + 8)}\r");
            terminal.Flush();
        }
    }

    private static string Seconds(double seconds) => seconds.ToString(seconds < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
