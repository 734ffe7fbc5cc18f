namespace Scenarios.Silo;

/// <summary>How a server is reached and where it keeps its data 服务器选项. All ports are on loopback.</summary>
public sealed record ServerOptions(string DataFolder, string CountiesFolder, int SiloPort, int GatewayPort, int HttpPort, bool Dashboard);
