using System.CommandLine;
using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`serve`: one node 服务器, on loopback unless told otherwise, alone or one of a cluster.</summary>
internal static class ServeCommand
{
    /// <summary>How long a node that is told to stop may take to hand its grains on; the command line's own limit is 2 seconds.</summary>
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(30);

    public static Command Build(Session session)
    {
        var cluster = new Option<string?>("--cluster") { Description = "PostgreSQL 连接串：与用同一数据库的节点组成集群 · PostgreSQL connection string: joins the silos that share the database" };
        var host = new Option<string?>("--host") { Description = "监听的 IP 地址，缺省仅本机；其他地址须有证书 · IP address to listen on, loopback when absent; any other needs a certificate" };
        var certificate = new Option<string?>("--certificate") { Description = "集群证书 pfx 文件，缺省为 SCENARIO_CERTIFICATE · the cluster's certificate, a pfx file; SCENARIO_CERTIFICATE when absent" };
        var silo = new Option<int>("--silo-port") { Description = "节点端口 · silo port", DefaultValueFactory = _ => Server.SiloPort };
        var gateway = new Option<int>("--gateway-port") { Description = "网关端口（--connect 用） · gateway port, for --connect", DefaultValueFactory = _ => Server.GatewayPort };
        var http = new Option<int>("--http-port") { Description = "健康与指标页端口（仅本机） · port of health and metrics, on loopback", DefaultValueFactory = _ => Server.HttpPort };
        var dashboard = new Option<bool>("--dashboard") { Description = "打开 Orleans 面板 · with the Orleans dashboard" };
        var command = new Command("serve", "提供服务 · serve until stopped") { cluster, host, certificate, silo, gateway, http, dashboard };
        command.SetAction(async (line, cancellation) =>
        {
            Refuse(line, session, cluster);
            line.InvocationConfiguration.ProcessTerminationTimeout = Farewell;
            var language = session.Language(line);
            await Server.Run(
                new ServeOptions
                {
                    DataFolder = session.DataFolder(line),
                    CountiesFolder = session.CountiesFolder(line),
                    Cluster = line.GetValue(cluster),
                    Host = line.GetValue(host),
                    Certificate = line.GetValue(certificate),
                    SiloPort = line.GetValue(silo),
                    GatewayPort = line.GetValue(gateway),
                    HttpPort = line.GetValue(http),
                    Dashboard = line.GetValue(dashboard),
                },
                (address, page) => Say(language[
                    $"已就绪：--connect {address}；健康 {page}health/ready；指标 {page}metrics{(line.GetValue(dashboard) ? $"；面板 {page}dashboard/" : "")}。Ctrl+C 停止。",
                    $"ready: --connect {address}; health {page}health/ready; metrics {page}metrics{(line.GetValue(dashboard) ? $"; dashboard {page}dashboard/" : "")}. Ctrl+C stops it."]),
                cancellation);
            return ExitCodes.Ok;
        });
        return command;
    }

    // Whoever started it may have closed its output: it serves all the same.
    private static void Say(string ready)
    {
        try
        {
            Console.WriteLine(ready);
        }
        catch (OutputException)
        {
            Console.Error.WriteLine(ready);
        }
    }

    private static void Refuse(ParseResult line, Session session, Option<string?> cluster)
    {
        if (session.Address(line) is not null)
        {
            throw new ConnectionException(new LocalText("serve 不能与 --connect 同用", "serve does not go with --connect"));
        }

        if (line.GetValue(cluster) is not null && session.DataFolder(line) is not null)
        {
            throw new ConnectionException(new LocalText("--cluster 不能与 --data 同用：集群的数据都在 PostgreSQL 里", "--cluster does not go with --data: a cluster keeps all its data in PostgreSQL"));
        }
    }
}
