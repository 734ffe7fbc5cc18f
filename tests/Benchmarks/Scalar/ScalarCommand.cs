using Scenarios.Counties;

namespace Benchmarks.Scalar;

/// <summary>The scalar part of the benchmarks' command line: <c>scalar [COUNTY [SCENARIO]]</c> and <c>scalar check GOLDEN_FOLDER [COUNTY]</c>.</summary>
internal static class ScalarCommand
{
    private const string County = "pinglu";
    private const string Scenario = "pipeline";

    public static int Run(ReadOnlySpan<string> arguments)
    {
        var library = new CountyLibrary(CountyLibrary.Shipped);
        if (arguments is ["check", ..])
        {
            return new ScalarCheck(library.Open(arguments.Length > 2 ? arguments[2] : County), Console.Out).Run(arguments.Length > 1 ? arguments[1] : null) ? 0 : 1;
        }

        var entry = library.Open(arguments.Length > 0 ? arguments[0] : County);
        var scenario = entry.Scenarios[arguments.Length > 1 ? arguments[1] : Scenario];
        ScalarBenchmark.Print(entry.County, ScalarCheck.Resolve(entry, scenario), Console.Out);
        return 0;
    }
}
