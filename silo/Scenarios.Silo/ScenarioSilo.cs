using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Scenarios.Counties;
using Scenarios.Grains;
using Scenarios.Grains.Analyses;

namespace Scenarios.Silo;

/// <summary>What every silo of this program has 节点公共配置, embedded or served, alone or in a cluster.</summary>
public static class ScenarioSilo
{
    /// <summary>The services that the grains need, and the retry of calls to lost silos.</summary>
    public static ISiloBuilder AddScenario(this ISiloBuilder silo, CountyLibrary library)
    {
        ArgumentNullException.ThrowIfNull(silo);
        silo.Services.AddSingleton(library);
        silo.Services.AddSingleton<SpecificationCompiler>();
        silo.Services.AddSingleton<RunCompiler>();
        silo.Services.AddSingleton<ScenarioComposer>();
        silo.Services.AddSingleton<AnalysisCounties>();
        silo.Services.AddSingleton<AnalysisList>();
        silo.Services.AddSingleton(TimeProvider.System);
        silo.Services.AddSingleton(new RunResumption(GoesOn: true));
        silo.Configure<ClusterOptions>(o => o.ServiceId = ClusterSilo.Name); // grains are kept under it: what one silo writes, any other is to find
        silo.AddOutgoingGrainCallFilter<LostSiloRetry>();

        // It takes the machine's uptime for a stall when the process starts.
        silo.Services.AddLogging(l => l.AddFilter("Orleans.Runtime.Watchdog", LogLevel.Error));
        return silo;
    }

    /// <summary>Keeps grains in a SQLite file, through Orleans' ADO.NET provider.</summary>
    public static ISiloBuilder AddSqliteStorage(this ISiloBuilder silo, SqliteDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        return silo.AddAdoNetStorage("System.Data.SQLite", database.ConnectionString); // the provider's name for it; it loads Microsoft.Data.Sqlite
    }

    internal static ISiloBuilder AddAdoNetStorage(this ISiloBuilder silo, string invariant, string connectionString) =>
        silo.AddAdoNetGrainStorage(Grains.Storage.Name, (OptionsBuilder<AdoNetGrainStorageOptions> options) => options.Configure<Orleans.Serialization.Serializer>((o, serializer) =>
        {
            o.Invariant = invariant;
            o.ConnectionString = connectionString;
            o.GrainStorageSerializer = new StateSerializer(serializer);
        }));
}
