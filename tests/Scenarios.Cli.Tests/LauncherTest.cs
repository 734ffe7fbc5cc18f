using System.Diagnostics;
using System.Runtime.Versioning;

namespace Scenarios.Cli.Tests;

/// <summary>The script that starts the published command, with a program in its place that tells how it was started.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class LauncherTest : IDisposable
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("launcher of a test ");

    public LauncherTest()
    {
        File.Copy(Path.Combine(Terminal.Root, "client", "Scenarios.Cli", "launcher.sh"), Launcher);
        Directory.CreateDirectory(Path.Combine(folder.FullName, "lib"));
        var program = Path.Combine(folder.FullName, "lib", "scenario");
        File.WriteAllText(program, "#!/bin/sh\nprintf '%s|' \"${DOTNET_EnableWriteXorExecute-unset}\" \"$@\"\nexit 7\n");
        File.SetUnixFileMode(program, Executable);
        File.SetUnixFileMode(Launcher, Executable);
    }

    private string Launcher => Path.Combine(folder.FullName, "scenario");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("0|run|plan|--set|a b=1|", null, "run", "plan", "--set", "a b=1")]
    [InlineData("0|", null)]
    [InlineData("1|run|", "1", "run")]
    [InlineData("unset|serve|", null, "serve")]
    [InlineData("unset|--data|x|serve|--port|1|", null, "--data", "x", "serve", "--port", "1")]
    public void Only_a_server_has_write_xor_execute_unless_told_so(string told, string? environment, params string[] arguments) =>
        Assert.Equal((told, 7), Run(Launcher, environment, arguments));

    [Fact]
    public void It_may_be_linked_to()
    {
        var link = Path.Combine(folder.FullName, "link");
        File.CreateSymbolicLink(link, Launcher);
        Assert.Equal(("0|run|", 7), Run(link, null, "run"));
    }

    private static (string Told, int Code) Run(string program, string? environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true };
        start.Environment["DOTNET_EnableWriteXorExecute"] = environment;
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (told, process.ExitCode);
    }
}
