using Scenarios.Model.Analysis;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Analysis;

/// <summary>Pinglu's seven own scenarios, two by two.</summary>
internal static class SevenScenarios
{
    public static string[] Names { get; } = ["aluminium-slump", "delayed", "key-projects", "pipeline", "plan", "services-led", "trend"];

    public static Dictionary<string, ModelSetup> Setups { get; } = Names.ToDictionary(n => n, Repository.Setup);

    public static IEnumerable<(string A, string B)> Pairs => Names.SelectMany((a, i) => Names.Skip(i + 1).Select(b => (a, b)));

    /// <summary>Every indicator in some years; GDP of the last one first.</summary>
    public static Outcome[] Everything(params int[] years) =>
        [new("gdp_nominal", years[^1]), .. Outcome.Indicators(Setups["pipeline"]).SelectMany(i => years.Select(y => new Outcome(i, y)))];
}
