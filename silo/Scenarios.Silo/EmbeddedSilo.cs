using Microsoft.AspNetCore.Connections;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scenarios.Counties;

namespace Scenarios.Silo;

/// <summary>A silo inside the calling process 嵌入式节点: no port, no server, one SQLite file.</summary>
public sealed class EmbeddedSilo : IAsyncDisposable
{
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
    /// <exception cref="SiloException">A server holds the database, or it cannot be used.</exception>
    public static async Task<EmbeddedSilo> Start(string dataFolder, string countiesFolder, string? expectedCounty = null, bool expectDraws = false)
    {
        var library = new CountyLibrary(countiesFolder);
        if (expectedCounty is not null)
        {
            _ = Task.Run(() => WarmUp.Run(library, expectedCounty, expectDraws));
        }

        var database = SqliteDatabase.Open(dataFolder);
        var held = DatabaseLock.ForEmbedded(database);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(siloPort: 11111, gatewayPort: 0);
            silo.AddScenario(library).AddSqliteStorage(database);
            foreach (var listener in silo.Services.Where(d => d.IsKeyedService && d.ServiceType == typeof(IConnectionListenerFactory)).ToList())
            {
                silo.Services.Remove(listener);
                silo.Services.AddKeyedSingleton<IConnectionListenerFactory>(listener.ServiceKey, new NullListenerFactory());
            }
        });
        var host = builder.Build();
        await host.StartAsync();
        return new EmbeddedSilo(host, held);
    }

    public async ValueTask DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
        held.Dispose();
    }
}
