using Benchmarks.Scalar;
using Scenarios.Counties;

namespace Benchmarks.Native;

/// <summary>The C++ part of the benchmarks' command line: <c>native setup FILE [SCENARIO]</c> and <c>native check</c>.</summary>
internal static class NativeCommand
{
    private const string County = "pinglu";

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var entry = new CountyLibrary(CountyLibrary.Shipped).Open(County);
        switch (arguments)
        {
            case ["setup", var file, ..]:
                NativeSetup.Write(file, entry.County, ScalarCheck.Resolve(entry, entry.Scenarios[arguments.Length > 2 ? arguments[2] : "pipeline"]));
                return 0;
            case ["check"]:
                using (var program = NativeProgram.Compile())
                {
                    if (program is null)
                    {
                        Console.Error.WriteLine(NativeProgram.Missing);
                        return 1;
                    }

                    return new NativeCheck(program, entry, Console.Out).Run() ? 0 : 1;
                }

            default:
                Console.Error.WriteLine("native setup FILE [SCENARIO] | native check");
                return 1;
        }
    }
}
