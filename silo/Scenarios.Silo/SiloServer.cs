using System.Data.Common;
using System.Net;
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
using Orleans.Dashboard;
using Scenarios.Grains;

namespace Scenarios.Silo;

/// <summary>One node 服务器, alone or one of a cluster: a silo with its gateway, health, metrics and, on request, the Orleans dashboard.</summary>
public static class SiloServer
{
    /// <summary>Serves until it is told to stop.</summary>
    /// <param name="options">Addresses, folders, and the cluster if any.</param>
    /// <param name="ready">Called once calls are answered.</param>
    /// <param name="cancellation">Stops the server.</param>
    /// <exception cref="SiloException">A port is taken, the address is not to be listened on, or the database cannot be had.</exception>
    public static async Task Run(ServerOptions options, Action<ServerOptions> ready, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(ready);
        ListenCheck.Refuse(options);
        if (options.Cluster is { } cluster)
        {
            await cluster.Prepare(cancellation);
            await Serve(options, silo => silo.AddPostgresCluster(cluster), ready, cancellation);
            return;
        }

        var database = SqliteDatabase.In(options.DataFolder).Open();
        using var held = DatabaseLock.ForServer(database, $"{options.Gateway}");
        await Serve(
            options,
            silo => silo.UseLocalhostClustering(primarySiloEndpoint: new IPEndPoint(options.Host, options.SiloPort), clusterId: ClusterSilo.Name).AddSqliteStorage(database),
            ready,
            cancellation);
    }

    private static async Task Serve(ServerOptions options, Action<ISiloBuilder> members, Action<ServerOptions> ready, CancellationToken cancellation)
    {
        await using var app = Build(options, members);
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception e) when (options.Cluster is not null && (e is OrleansException or DbException))
        {
            throw new SiloException(
                $"不能加入集群：{e.Message}；请确认各节点能互相连到对方的 --silo-port，且用同一个证书", $"cannot join the cluster: {e.Message}: see that the silos reach each other's --silo-port, with the same certificate");
        }

        ready(options);
        await app.WaitForShutdownAsync(cancellation);
    }

    private static WebApplication Build(ServerOptions options, Action<ISiloBuilder> members)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true).SetMinimumLevel(LogLevel.Warning)
            .AddFilter("Orleans.Runtime.Silo", LogLevel.Error); // it advises another garbage collector, which starts slower
        builder.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(o => o.LogToStandardErrorThreshold = LogLevel.Trace);
        builder.WebHost.UseKestrelCore().UseUrls($"http://127.0.0.1:{options.HttpPort}");
        builder.Services.AddRoutingCore();
        var health = builder.Services.AddHealthChecks().AddCheck<CountiesCheck>("counties");
        if (options.Cluster is { } cluster)
        {
            health.AddAsyncCheck("database", async cancellation => await cluster.Answers(cancellation) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("the database does not answer"));
        }

        builder.UseOrleans(silo =>
        {
            members(silo);
            silo.ConfigureEndpoints(options.Host, options.SiloPort, options.GatewayPort, listenOnAnyHostAddress: false);
            silo.AddScenario(new Counties.CountyLibrary(options.CountiesFolder));
            if (options.Certificate is { } certificate)
            {
                silo.UseTls(certificate.Apply);
            }

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

    private sealed class CountiesCheck(Counties.CountyLibrary library) : IHealthCheck
    {
        public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(
            library.Ids.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy($"no county in {library.Root}"));
    }
}
