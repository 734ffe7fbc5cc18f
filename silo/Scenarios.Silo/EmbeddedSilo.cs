using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Scenarios.Counties;
using Scenarios.Grains;

namespace Scenarios.Silo;

/// <summary>A silo inside the calling process 嵌入式节点: no port, no server, one SQLite file.</summary>
public sealed class EmbeddedSilo : IAsyncDisposable
{
    // There is no other silo whose grains it must remember, and room for the usual million is eighteen megabytes.
    private const int LeastCache = 16;

    private readonly IHost host;
    private readonly DatabaseLock held;

    private EmbeddedSilo(IHost host, DatabaseLock held)
    {
        this.host = host;
        this.held = held;
    }

    public IGrainFactory Grains => host.Services.GetRequiredService<IGrainFactory>();

    /// <summary>Starts a silo on the database of a folder.</summary>
    /// <param name="dataFolder">Where the database stands.</param>
    /// <param name="countiesFolder">Where the counties stand.</param>
    /// <param name="expectedCounty">A county that will be asked for: it is read while the silo starts.</param>
    /// <param name="expectDraws">Ensembles will be drawn: their code is made ready as well.</param>
    /// <param name="waiting">Is called when another command holds the database for more than a moment.</param>
    /// <exception cref="SiloException">Another process holds the database, or it cannot be used.</exception>
    public static async Task<EmbeddedSilo> Start(string dataFolder, string countiesFolder, string? expectedCounty = null, bool expectDraws = false, Action? waiting = null)
    {
        var library = new CountyLibrary(countiesFolder);
        var database = SqliteDatabase.In(dataFolder);

        // One after the other: beside this thread, a third would only take turns with the two.
        var opening = Task.Run(WarmUp.Types).ContinueWith(_ => DatabaseLock.ForEmbedded(database.Open(), waiting), TaskScheduler.Default); // what cannot be loaded, Orleans tells
        if (expectedCounty is not null)
        {
            _ = opening.ContinueWith(_ => WarmUp.County(library, expectedCounty, expectDraws), CancellationToken.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        }

        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(siloPort: 11111, gatewayPort: 0);
            silo.AddScenario(library).AddSqliteStorage(database);
            silo.Services.AddSingleton(new RunResumption(GoesOn: false));
            silo.Configure<GrainDirectoryOptions>(o => o.CacheSize = LeastCache);
            foreach (var listener in silo.Services.Where(d => d.IsKeyedService && d.ServiceType == typeof(IConnectionListenerFactory)).ToList())
            {
                silo.Services.Remove(listener);
                silo.Services.AddKeyedSingleton<IConnectionListenerFactory>(listener.ServiceKey, new NullListenerFactory());
            }
        });
        var host = builder.Build();
        try
        {
            var held = await opening;
            await host.StartAsync();
            return new EmbeddedSilo(host, held);
        }
        catch (SiloException)
        {
            host.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        held.Dispose();
    }
}
