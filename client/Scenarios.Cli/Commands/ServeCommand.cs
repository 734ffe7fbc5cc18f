using System.CommandLine;
using Scenarios.Client;
using Scenarios.Contracts;

namespace Scenarios.Cli.Commands;

/// <summary>`serve`: one node on loopback 服务器.</summary>
internal static class ServeCommand
{
    public static Command Build(Session session)
    {
        var silo = new Option<int>("--silo-port") { Description = "节点端口 · silo port", DefaultValueFactory = _ => Server.SiloPort };
        var gateway = new Option<int>("--gateway-port") { Description = "网关端口（--connect 用） · gateway port, for --connect", DefaultValueFactory = _ => Server.GatewayPort };
        var http = new Option<int>("--http-port") { Description = "健康与指标页端口 · port of health and metrics", DefaultValueFactory = _ => Server.HttpPort };
        var dashboard = new Option<bool>("--dashboard") { Description = "打开 Orleans 面板 · with the Orleans dashboard" };
        var command = new Command("serve", "在本机提供服务 · serve on loopback until stopped") { silo, gateway, http, dashboard };
        command.SetAction(async (line, cancellation) =>
        {
            if (session.Address(line) is not null)
            {
                throw new ConnectionException(new LocalText("serve 不能与 --connect 同用", "serve does not go with --connect"));
            }

            var language = session.Language(line);
            await Server.Run(
                session.DataFolder(line), session.CountiesFolder(line), line.GetValue(silo), line.GetValue(gateway), line.GetValue(http), line.GetValue(dashboard),
                (address, page) => Console.WriteLine(language[
                    $"已就绪：--connect {address}；健康 {page}health/ready；指标 {page}metrics{(line.GetValue(dashboard) ? $"；面板 {page}dashboard/" : "")}。Ctrl+C 停止。",
                    $"ready: --connect {address}; health {page}health/ready; metrics {page}metrics{(line.GetValue(dashboard) ? $"; dashboard {page}dashboard/" : "")}. Ctrl+C stops it."]),
                cancellation);
            return ExitCodes.Ok;
        });
        return command;
    }
}
