using System.Net;
using Scenarios.Silo;

namespace Scenarios.Client;

/// <summary>Serves from this process 启动服务器: the same program as silo/Scenarios.Silo.</summary>
public static class Server
{
    public const int SiloPort = 11111;
    public const int GatewayPort = 30000;
    public const int HttpPort = 5180;

    /// <summary>Serves until cancelled; <paramref name="ready"/> gets the gateway's address and the page's.</summary>
    /// <exception cref="ConnectionException">An option is wrong, a port is taken, or the database cannot be had.</exception>
    public static async Task Run(ServeOptions options, Action<string, Uri> ready, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ready);
        try
        {
            await SiloServer.Run(
                new ServerOptions(options.DataFolder ?? DataFolder.Default, options.CountiesFolder ?? Places.Counties, options.SiloPort, options.GatewayPort, options.HttpPort, options.Dashboard)
                {
                    Cluster = options.Cluster is { } cluster ? PostgresDatabase.At(cluster) : null,
                    Host = options.Host is { } host ? Address(host) : IPAddress.Loopback,
                    Certificate = (options.Certificate ?? ClusterCertificate.DefaultFile) is { } file ? ClusterCertificate.Read(file) : null,
                },
                o => ready($"{o.Gateway}", new Uri($"http://127.0.0.1:{o.HttpPort}/")),
                cancellation);
        }
        catch (SiloException e)
        {
            throw new ConnectionException(new(e.Zh, e.En));
        }
    }

    private static IPAddress Address(string host) => IPAddress.TryParse(host, out var address)
        ? address
        : throw new SiloException($"--host {host} 不是 IP 地址；写成 192.168.1.10", $"--host {host} is no IP address: write it like 192.168.1.10");
}
