using System.Diagnostics;
using System.Reflection;

namespace Scenarios.Cli.Tests;

/// <summary>The command as a user runs it: a process of its own, with a data folder of its own.</summary>
public sealed class Terminal : IDisposable
{
    public static string Root { get; } = typeof(Terminal).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public string Folder { get; } = Directory.CreateTempSubdirectory("scenario-cli-").FullName;

    public Result Run(params string[] args) => RunWith([], args);

    public Result RunWith(Dictionary<string, string> environment, params string[] args) => Ended(Start(environment, args), $"scenario {string.Join(' ', args)}");

    /// <summary>Runs a script of the shell bash, in which `scenario` is the command.</summary>
    public Result Shell(string script) => Ended(StartShell(script), script);

    public Process StartShell(string script) => Launch("bash", [], "-c", $"scenario() {{ dotnet '{Program}' \"$@\"; }}\n{script}");

    public Process Start(Dictionary<string, string> environment, params string[] args) => Launch("dotnet", environment, [Program, .. args]);

    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "scenario.dll");

    private static Result Ended(Process process, string what)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), $"{what} did not end");
            return new Result(process.ExitCode, output, error.Result);
        }
    }

    private Process Launch(string program, Dictionary<string, string> environment, params string[] args)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true, WorkingDirectory = Folder };
        foreach (var arg in args)
        {
            start.ArgumentList.Add(arg);
        }

        start.Environment["SCENARIO_DATA"] = Path.Combine(Folder, "data");
        foreach (var name in new[] { "LC_ALL", "LC_MESSAGES", "LANG", "COLUMNS", "NO_COLOR" })
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public sealed record Result(int Code, string Output, string Error);
}
