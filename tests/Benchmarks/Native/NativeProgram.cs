using System.ComponentModel;
using System.Diagnostics;

namespace Benchmarks.Native;

/// <summary>The C++ version, compiled for this machine into a folder that goes with this object 本机程序.</summary>
internal sealed class NativeProgram : IDisposable
{
    /// <summary>Why there may be no C++ version.</summary>
    public const string Missing = "There is no g++ here that compiles it, or the processor has no vectors of 512 bits: the C++ version was not measured.";

    /// <summary>How it is compiled. Contraction of a * b + c is g++'s default; nothing that changes the results of a formula further.</summary>
    private static readonly string[] Options = ["-std=gnu++20", "-O3", "-march=native", "-pthread"];

    private readonly List<NativeServer> servers = [];
    private readonly string folder = Directory.CreateTempSubdirectory("scenario-native-").FullName;

    private NativeProgram()
    {
    }

    /// <summary>Compiler and options, as the page tells them.</summary>
    public static string Command => $"g++ {string.Join(' ', Options)}";

    /// <summary>Null where the machine has no g++, or no vectors of 512 bits.</summary>
    public static NativeProgram? Compile()
    {
        if (!(System.Runtime.Intrinsics.X86.Avx512F.IsSupported && System.Runtime.Intrinsics.X86.Avx512DQ.IsSupported))
        {
            return null;
        }

        var program = new NativeProgram();
        try
        {
            using var compiler = Start("g++", [.. Options, "-w", Path.Combine(BenchmarkCounty.Root, "tests", "Benchmarks", "Native", "kernel.cpp"), "-o", program.File("kernel")], input: false);
            Finish(compiler, compiler.StandardOutput.ReadToEnd());
            return program;
        }
        catch (Exception e) when (e is Win32Exception or InvalidOperationException)
        {
            program.Dispose(); // what the compiler had to say stands on the standard error stream
            return null;
        }
    }

    public string File(string name) => Path.Combine(folder, name);

    /// <summary>Runs it to its end, and returns the lines that it prints.</summary>
    public string[] Lines(params string[] arguments)
    {
        using var kernel = Start(File("kernel"), arguments, input: false);
        return Finish(kernel, kernel.StandardOutput.ReadToEnd()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>Starts it and lets it wait for work.</summary>
    public NativeServer Serve(params string[] arguments)
    {
        var server = new NativeServer(Start(File("kernel"), [.. arguments, "serve"], input: true));
        servers.Add(server);
        return server;
    }

    public void Dispose()
    {
        servers.ForEach(s => s.Dispose());
        Directory.Delete(folder, recursive: true);
    }

    private static Process Start(string program, string[] arguments, bool input) =>
        Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = input, RedirectStandardOutput = true })!;

    private static string Finish(Process process, string output)
    {
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{process.StartInfo.FileName} ended with {process.ExitCode}");
    }
}
