namespace Scenarios.Client;

/// <summary>How to serve 服务选项; what is null is the program's own choice.</summary>
public sealed record ServeOptions
{
    public string? DataFolder { get; init; }

    public string? CountiesFolder { get; init; }

    /// <summary>PostgreSQL connection string of the cluster to join. It may hold a password: it is not to be shown.</summary>
    public string? Cluster { get; init; }

    /// <summary>The address to listen on.</summary>
    public string? Host { get; init; }

    /// <summary>The cluster's certificate, a pfx file.</summary>
    public string? Certificate { get; init; }

    public int SiloPort { get; init; } = Server.SiloPort;

    public int GatewayPort { get; init; } = Server.GatewayPort;

    public int HttpPort { get; init; } = Server.HttpPort;

    public bool Dashboard { get; init; }

    /// <summary>A record would print the connection string.</summary>
    public override string ToString() => nameof(ServeOptions);
}
