using Scenarios.Silo;

namespace Scenarios.Client;

/// <summary>Serves from this process 启动服务器: the same program as silo/Scenarios.Silo.</summary>
public static class Server
{
    public const int SiloPort = 11111;
    public const int GatewayPort = 30000;
    public const int HttpPort = 5180;

    /// <summary>Serves until cancelled; <paramref name="ready"/> gets the gateway's address and the page's.</summary>
    /// <exception cref="ConnectionException">A port is taken, or the database cannot be had.</exception>
    public static async Task Run(
        string? dataFolder, string? countiesFolder, int siloPort, int gatewayPort, int httpPort, bool dashboard, Action<string, Uri> ready, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(ready);
        try
        {
            await SiloServer.Run(
                new ServerOptions(dataFolder ?? DataFolder.Default, countiesFolder ?? Places.Counties, siloPort, gatewayPort, httpPort, dashboard),
                o => ready($"127.0.0.1:{o.GatewayPort}", new Uri($"http://127.0.0.1:{o.HttpPort}/")),
                cancellation);
        }
        catch (SiloException e)
        {
            throw new ConnectionException(new(e.Zh, e.En));
        }
    }
}
