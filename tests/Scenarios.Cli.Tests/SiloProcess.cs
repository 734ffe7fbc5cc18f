using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Scenarios.Cli.Tests;

/// <summary>A silo of a cluster as an operator starts it: `scenario serve --cluster` in a process of its own.</summary>
internal sealed class SiloProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Terminal terminal;
    private readonly string[] arguments;
    private readonly int[] ports = [FreePort.Next(), FreePort.Next(), FreePort.Next()];
    private readonly ConcurrentQueue<string> errors = new();
    private Process? process;

    public SiloProcess(Terminal terminal, string cluster, params string[] more)
    {
        this.terminal = terminal;
        arguments =
        [
            "serve", "--cluster", cluster, "--silo-port", Text(ports[0]), "--gateway-port", Text(ports[1]), "--http-port", Text(ports[2]), "--lang", "en", .. more,
        ];
    }

    public string Gateway => $"127.0.0.1:{ports[1]}";

    public Uri Page => new($"http://127.0.0.1:{ports[2]}/");

    /// <summary>What it has written to standard error.</summary>
    public string Log => string.Join('\n', errors);

    /// <summary>Starts it, also again on the same ports, and waits until it answers.</summary>
    public async Task<SiloProcess> Start()
    {
        process = terminal.Start([], arguments);
        process.ErrorDataReceived += (_, e) => errors.Enqueue(e.Data ?? "");
        process.BeginErrorReadLine();
        var line = await process.StandardOutput.ReadLineAsync().WaitAsync(Patience);
        Assert.True(line?.StartsWith("ready", StringComparison.Ordinal) == true, $"{line}\n{Log}");
        return this;
    }

    /// <summary>Takes it away without a word.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
    }

    /// <summary>Tells it to stop, and gives its exit code.</summary>
    public async Task<int> Terminate()
    {
        using var kill = Process.Start("kill", ["-TERM", Text(process!.Id)]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        return process.ExitCode;
    }

    /// <summary>Waits until it has said something.</summary>
    public async Task Says(string text)
    {
        for (var clock = Stopwatch.StartNew(); !Log.Contains(text, StringComparison.Ordinal); await Task.Delay(100))
        {
            Assert.True(clock.Elapsed < Patience, $"it does not say {text}:\n{Log}");
        }
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            Kill();
        }

        process?.Dispose();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
