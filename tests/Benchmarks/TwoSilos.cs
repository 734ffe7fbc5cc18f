using Orleans.TestingHost;
using Scenarios.Counties;
using Scenarios.Silo;

namespace Benchmarks;

/// <summary>A cluster of two silos in this process, with the program's own services: they share the cores.</summary>
internal sealed class TwoSilos(InProcessTestCluster cluster) : IAsyncDisposable
{
    public IGrainFactory Grains => cluster.Client;

    public static async Task<TwoSilos> Start(string folder)
    {
        var database = SqliteDatabase.In(folder).Open();
        var builder = new InProcessTestClusterBuilder(2);
        builder.Options.ConfigureFileLogging = false; // as the program does
        builder.ConfigureSilo((_, silo) => silo.AddScenario(new CountyLibrary(CountyLibrary.Shipped)).AddSqliteStorage(database));
        var cluster = builder.Build();
        await cluster.DeployAsync();
        return new TwoSilos(cluster);
    }

    public ValueTask DisposeAsync() => cluster.DisposeAsync();
}
