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
    // Two groups, so that whole groups and joined ones are met.
    private const long FewDraws = 256;

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
                    Draw(new EnsembleSetup(setup, EnsembleSelection.AllIndicators, 0, FewDraws, new MonteCarlo()));
                }
            }
        }
        catch (Exception e) when (e is FaultException or IOException or ProjectionException)
        {
            // Whoever asks for the county will be told.
        }
    }

    // Both looks at the draws, and the summary.
    private static void Draw(EnsembleSetup few)
    {
        var worker = new EnsembleWorker(few);
        var bins = worker.Pilot();
        var all = worker.Summarise(0, few.Draws, bins);
        var refinement = new Refinement(all);
        var exact = new OrderStatistics(all, refinement);
        exact.Add(worker.Refine(0, few.Draws, bins, refinement));
        _ = new EnsembleSummary(few, all, bins, exact);
    }
}
