using System.Reflection;
using Orleans.Serialization.Configuration;
using Scenarios.Counties;
using Scenarios.Grains;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Targets;
using Scenarios.Model.Uncertainty;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Silo;

/// <summary>
/// What can be made ready while the silo starts on the other core 启动预热. It changes nothing and its results are thrown away: by the first question files are read, types
/// loaded, and the equations compiled (their vector code cannot be compiled ahead).
/// </summary>
internal static class WarmUp
{
    /// <summary>Loads the types that the serializer will list: a thousand and more.</summary>
    public static void Types()
    {
        var manifest = new TypeManifestOptions();
        foreach (var part in typeof(RunGrain).Assembly.GetCustomAttributes<ApplicationPartAttribute>())
        {
            foreach (var provider in Assembly.Load(part.AssemblyName).GetCustomAttributes<TypeManifestProviderAttribute>())
            {
                ((ITypeManifestProvider)Activator.CreateInstance(provider.ProviderType)!).Configure(manifest);
            }
        }
    }

    /// <summary>Reads a county and steps it once.</summary>
    /// <param name="library">Where it stands.</param>
    /// <param name="county">Which.</param>
    /// <param name="draws">Draws once, too.</param>
    public static void County(CountyLibrary library, string county, bool draws)
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
