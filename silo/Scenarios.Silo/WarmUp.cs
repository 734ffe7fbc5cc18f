using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Silo;

/// <summary>
/// Reads a county and steps it once while the silo starts on the other core 启动预热: by the first question its files are read and the equations compiled
/// (their vector code cannot be compiled ahead). It changes nothing and its result is thrown away.
/// </summary>
internal static class WarmUp
{
    public static void Run(CountyLibrary library, string county, bool draws)
    {
        try
        {
            var entry = library.Open(county);
            if (entry.Scenarios.Values.FirstOrDefault(s => s.Parents.IsEmpty) is { } scenario
                && ScenarioResolver.Resolve(entry.County, [scenario], new FaultList()) is { } resolved)
            {
                var setup = new ModelSetup(entry.County, resolved);
                var series = Projection.Of(setup, Simulator.Run(Futures.Central(setup)));
                VerdictRules.Judge(entry.County, series);
                if (draws)
                {
                    var few = new EnsembleSetup(setup, EnsembleSelection.AllIndicators, 0, 1, new MonteCarlo());
                    new EnsembleWorker(few).Pilot();
                }
            }
        }
        catch (Exception e) when (e is FaultException or IOException or ProjectionException)
        {
            // Whoever asks for the county will be told.
        }
    }
}
