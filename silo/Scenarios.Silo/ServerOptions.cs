using System.Net;

namespace Scenarios.Silo;

/// <summary>How a server is reached and where it keeps its data 服务器选项. The page of health and metrics is always on loopback.</summary>
public sealed record ServerOptions(string DataFolder, string CountiesFolder, int SiloPort, int GatewayPort, int HttpPort, bool Dashboard)
{
    /// <summary>The database of the cluster that the server joins; null for a server of its own, with a SQLite file in the data folder.</summary>
    public PostgresDatabase? Cluster { get; init; }

    /// <summary>Where silos and clients reach it.</summary>
    public IPAddress Host { get; init; } = IPAddress.Loopback;

    /// <summary>Who may speak with it; null on loopback only.</summary>
    public ClusterCertificate? Certificate { get; init; }

    public IPEndPoint Gateway => new(Host, GatewayPort);
}
