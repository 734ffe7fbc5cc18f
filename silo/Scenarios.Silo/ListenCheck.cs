using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Scenarios.Silo;

/// <summary>Where a server may listen 监听检查.</summary>
internal static class ListenCheck
{
    private static IEnumerable<IPAddress> Addresses => NetworkInterface.GetAllNetworkInterfaces()
        .SelectMany(i => i.GetIPProperties().UnicastAddresses)
        .Select(a => a.Address)
        .Where(a => !a.IsIPv6LinkLocal);

    /// <exception cref="SiloException">An address is open to others without a certificate, or is not this machine's, or a port is taken or named twice.</exception>
    public static void Refuse(ServerOptions options)
    {
        RefuseOpen(options);
        RefuseSame(options);
        RefuseTaken(options.Host, options.SiloPort);
        RefuseTaken(options.Host, options.GatewayPort);
        RefuseTaken(IPAddress.Loopback, options.HttpPort);
    }

    // Nothing anonymous beyond this machine: whoever reaches a silo there may do everything.
    private static void RefuseOpen(ServerOptions options)
    {
        if (!IPAddress.IsLoopback(options.Host) && !Addresses.Contains(options.Host))
        {
            throw new SiloException(
                $"--host {options.Host} 不是本机的地址；本机有 {string.Join("、", Addresses)}", $"--host {options.Host} is no address of this machine: it has {string.Join(", ", Addresses)}");
        }

        if (!IPAddress.IsLoopback(options.Host) && options.Certificate is null)
        {
            throw new SiloException(
                $"在 {options.Host} 上提供服务须有证书；请加 --certificate（做法见 docs/how-to/cluster.zh.md），或只在本机提供服务",
                $"serving on {options.Host} needs a certificate: add --certificate (docs/how-to/cluster.en.md says how to make one), or serve on loopback");
        }
    }

    private static void RefuseSame(ServerOptions options)
    {
        if (new HashSet<int> { options.SiloPort, options.GatewayPort, options.HttpPort }.Count < 3)
        {
            throw new SiloException(
                $"三个端口必须各不相同：--silo-port {options.SiloPort}、--gateway-port {options.GatewayPort}、--http-port {options.HttpPort}",
                $"the three ports must differ: --silo-port {options.SiloPort}, --gateway-port {options.GatewayPort}, --http-port {options.HttpPort}");
        }
    }

    // Orleans lets two processes bind one port without an error, and a client may reach either: so whoever answers there already is respected.
    private static void RefuseTaken(IPAddress host, int port)
    {
        if (port is < 1 or > ushort.MaxValue)
        {
            throw new SiloException($"{port} 不是端口；用 1 至 65535", $"{port} is no port: use 1 to 65535");
        }

        using var socket = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(host, port);
        }
        catch (SocketException)
        {
            return;
        }

        throw new SiloException($"端口 {port} 已被占用；请停止占用它的程序，或用 --silo-port、--gateway-port、--http-port 换一个", $"port {port} is taken: stop the program that uses it, or choose others with --silo-port, --gateway-port, --http-port");
    }
}
