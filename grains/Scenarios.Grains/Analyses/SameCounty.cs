using Scenarios.Contracts;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Analyses;

/// <summary>Scenarios that are set against each other are of one county 同县检查.</summary>
internal static class SameCounty
{
    public static void Check(string county, IEnumerable<ComposedScenario> scenarios, FaultList faults)
    {
        foreach (var scenario in scenarios.Where(s => s.County != county))
        {
            faults.Error(new Place("scenarios"), $"{scenario.County}/{scenario.Id}", new("情景属于另一个县", "the scenario is of another county"), new($"只用 {county} 的情景", $"use scenarios of {county} only"));
        }
    }
}
