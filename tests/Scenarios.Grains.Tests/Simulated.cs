using System.Text;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Grains.Tests;

/// <summary>The same scenario through the pure Simulator, and the comparison bit for bit.</summary>
internal static class Simulated
{
    public static IReadOnlyList<Series> Run(ComposedScenario scenario, params (int AfterYear, string Levers)[] interventions)
    {
        var county = ScenarioCluster.Library.Open(scenario.County).County;
        var faults = new FaultList();
        var line = scenario.Line.Select(d => ScenarioFile.Read(d.File, d.Id, d.Text, faults)!).ToList();
        var regimes = new List<Regime> { Regime(0) };
        foreach (var (year, levers) in interventions)
        {
            line.Add(ScenarioFile.ReadLevers("levers", "levers", Encoding.UTF8.GetBytes(levers), faults)!);
            regimes.Add(Regime(year - county.BaseYear));
        }

        return Projection.Of(regimes[^1].Futures.Setup, Simulator.Run(regimes));

        Regime Regime(int after)
        {
            var resolved = ScenarioResolver.Resolve(county, line, faults);
            faults.ThrowIfErrors();
            return new Regime(after, Futures.Central(new ModelSetup(county, resolved!)));
        }
    }

    public static ModelSetup Setup(string scenario)
    {
        var (entry, faults) = (ScenarioCluster.Library.Open("pinglu"), new FaultList());
        return new ModelSetup(entry.County, ScenarioResolver.Resolve(entry.County, [entry.Scenarios[scenario]], faults)!);
    }

    public static void AssertSameBits(IReadOnlyList<Series> expected, IReadOnlyCollection<SeriesMessage> actual)
    {
        var byName = actual.ToDictionary(s => (s.Type.ToString(), s.Entity, s.Variable));
        Assert.Equal(expected.Count, actual.Count);
        foreach (var series in expected)
        {
            var live = byName[(series.Kind.ToString(), series.Entity, series.Variable)];
            Assert.Equal(series.Values.Select(BitConverter.DoubleToInt64Bits), live.Values.Values.Select(BitConverter.DoubleToInt64Bits));
        }
    }
}
