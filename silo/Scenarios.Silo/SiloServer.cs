using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Orleans.Configuration;
using Orleans.Dashboard;
using Scenarios.Grains;

namespace Scenarios.Silo;

/// <summary>One node on loopback 服务器: a silo with its gateway, health, metrics and, on request, the Orleans dashboard.</summary>
public static class SiloServer
{
    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="options">Ports and folders.</param>
    /// <param name="ready">Called once calls are answered.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="SiloException">A port is taken, or the database cannot be had.</exception>
    public static async Task Run(ServerOptions options, Action<ServerOptions> ready, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ready);
        foreach (var port in new[] { options.SiloPort, options.GatewayPort, options.HttpPort })
        {
            RefuseTaken(port);
        }

        var database = SqliteDatabase.Open(options.DataFolder);
        using var held = DatabaseLock.ForServer(database, $"127.0.0.1:{options.GatewayPort}");
        await using var app = Build(options, database);
        await app.StartAsync(cancellation);
        ready(options);
        await app.WaitForShutdownAsync(cancellation);
    }

    private static WebApplication Build(ServerOptions options, SqliteDatabase database)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Orleans.Runtime.Silo", LogLevel.Error); // it advises another garbage collector, which starts slower
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{options.HttpPort}");
        builder.Services.AddRoutingCore();
        builder.Services.AddHealthChecks().AddCheck<CountiesCheck>("counties");
        builder.Services.AddSingleton(options);
        builder.UseOrleans(silo =>
        {
            silo.UseLocalhostClustering(options.SiloPort, options.GatewayPort);
            silo.Configure<EndpointOptions>(o => o.AdvertisedIPAddress = IPAddress.Loopback);
            silo.AddScenario(new Counties.CountyLibrary(options.CountiesFolder)).AddSqliteStorage(database);
            silo.AddActivityPropagation();
            if (options.Dashboard)
            {
                silo.AddDashboard();
            }
        });
        builder.Services.AddHostedService<RunKeeper>();
        AddTelemetry(builder);
        var app = builder.Build();
        app.MapPrometheusScrapingEndpoint("/metrics");
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        if (options.Dashboard)
        {
            app.MapOrleansDashboard(routePrefix: "/dashboard");
        }

        return app;
    }

    // Traces and metrics go to a collector when the standard variables name one; metrics are always on the Prometheus page.
    private static void AddTelemetry(WebApplicationBuilder builder)
    {
        var collector = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("OTEL_EXPORTER_OTLP_ENDPOINT"));
        var telemetry = builder.Services.AddOpenTelemetry()
            .ConfigureResource(r => r.AddService("scenario"))
            .WithMetrics(m => m.AddMeter("Microsoft.Orleans", Telemetry.Name).AddRuntimeInstrumentation().AddPrometheusExporter());
        if (collector)
        {
            telemetry
                .WithMetrics(m => m.AddOtlpExporter())
                .WithTracing(t => t.AddSource("Microsoft.Orleans.Application", "Microsoft.Orleans.Storage", Telemetry.Name).AddOtlpExporter());
        }
    }

    // Orleans lets two processes bind one port without an error, and a client may reach either: so whoever answers there already is respected.
    private static void RefuseTaken(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect(IPAddress.Loopback, port);
        }
        catch (SocketException)
        {
            return;
        }

        throw new SiloException($"端口 {port} 已被占用；请停止占用它的程序，或用 --silo-port、--gateway-port、--http-port 换一个", $"port {port} is taken: stop the program that uses it, or choose others with --silo-port, --gateway-port, --http-port");
    }

    private sealed class CountiesCheck(Counties.CountyLibrary library) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
            library.Ids.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"no county in {library.Root}"));
    }
}
