using System.Globalization;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;
using Scenarios.Contracts;
using Scenarios.Silo;

namespace Scenarios.Client;

/// <summary>A way to the grains 连接: to a silo inside this process, or to one that runs elsewhere.</summary>
public sealed class Connection : IAsyncDisposable
{
    private const int Attempts = 120;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly IAsyncDisposable? owner;

    private Connection(IGrainFactory grains, IAsyncDisposable? owner)
    {
        Grains = grains;
        this.owner = owner;
    }

    public IGrainFactory Grains { get; }

    /// <summary>Starts a silo in this process; it needs no port.</summary>
    /// <param name="dataFolder">Where the database stands; the user's data folder when null.</param>
    /// <param name="countiesFolder">Where the counties stand; those of the program when null.</param>
    /// <param name="expectedCounty">A county that will be asked for: it is read while the silo starts.</param>
    /// <param name="endsWithProcess">The process ends with the connection, so the silo need not be stopped: what was acknowledged is on disk.</param>
    /// <param name="expectDraws">Ensembles will be drawn: their code is made ready as well.</param>
    /// <param name="waiting">Is called when another command holds the database for more than a moment.</param>
    /// <exception cref="ConnectionException">The database cannot be had.</exception>
    public static async Task<Connection> Embed(
        string? dataFolder = null, string? countiesFolder = null, string? expectedCounty = null, bool endsWithProcess = false, bool expectDraws = false, Action? waiting = null)
    {
        try
        {
            var silo = await EmbeddedSilo.Start(dataFolder ?? DataFolder.Default, countiesFolder ?? Places.Counties, expectedCounty, expectDraws, waiting);
            return new Connection(silo.Grains, endsWithProcess ? null : silo);
        }
        catch (SiloException e)
        {
            throw new ConnectionException(new(e.Zh, e.En));
        }
    }

    /// <summary>Connects to running silos. While one of the addresses answers, losing another one costs no more than a wait.</summary>
    /// <param name="addresses">host:port of a gateway, or of several of one cluster, with commas between.</param>
    /// <param name="certificateFile">The cluster's certificate, where it has one; when null, the file that SCENARIO_CERTIFICATE names, if any.</param>
    /// <exception cref="ConnectionException">An address is no address, nobody answers, or the certificate cannot be used.</exception>
    public static async Task<Connection> To(string addresses, string? certificateFile = null)
    {
        ArgumentNullException.ThrowIfNull(addresses);
        var gateways = addresses.Split(',', StringSplitOptions.TrimEntries).Select(Gateway).ToArray();
        var certificate = Certificate(certificateFile ?? ClusterCertificate.DefaultFile);
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.UseOrleansClient(client =>
        {
            client.UseStaticClustering(gateways)
                .Configure<ClusterOptions>(o => (o.ClusterId, o.ServiceId) = (ClusterSilo.Name, ClusterSilo.Name))
                .Configure<GatewayOptions>(o => o.GatewayListRefreshPeriod = TimeSpan.FromSeconds(5))
                .Configure<TypeManagementOptions>(o => o.TypeMapRefreshInterval = TimeSpan.FromSeconds(0.5)) // also how long it waits after it asked a dead gateway first
                .Configure<ClientMessagingOptions>(o => o.ResponseTimeout = LostSiloRetry.Patience)
                .AddOutgoingGrainCallFilter<DatabaseFault>()
                .AddOutgoingGrainCallFilter<LostSiloRetry>()
                .UseConnectionRetryFilter(new FewAttempts())
                .AddActivityPropagation();
            if (certificate is not null)
            {
                client.UseTls(certificate.Apply);
            }
        });
        var host = builder.Build();
        try
        {
            await host.StartAsync();
            return new Connection(host.Services.GetRequiredService<IGrainFactory>(), new Running(host));
        }
        catch (Exception e) when (e is Orleans.Runtime.OrleansException or TimeoutException or System.Net.Sockets.SocketException)
        {
            host.Dispose();
            throw new ConnectionException(new(
                $"{addresses} 没有应答；请先运行 scenario serve{(certificate is null ? "；集群用证书时设 SCENARIO_CERTIFICATE" : "，并用同一个证书")}",
                $"nobody answers at {addresses}: start scenario serve first{(certificate is null ? "; where the cluster has a certificate, set SCENARIO_CERTIFICATE" : ", with the same certificate")}"));
        }
    }

    public ICountyGrain County(string id) => Grains.GetGrain<ICountyGrain>(id);

    public IScenarioGrain Scenario(string county, string id) => Grains.GetGrain<IScenarioGrain>($"{county}/{id}");

    public IScenarioCatalogueGrain Scenarios(string county) => Grains.GetGrain<IScenarioCatalogueGrain>(county);

    public IReviewGrain Review(string county) => Grains.GetGrain<IReviewGrain>(county);

    public ILiveCountyGrain Live(string key) => Grains.GetGrain<ILiveCountyGrain>(key);

    public IRunGrain Run(string key) => Grains.GetGrain<IRunGrain>(key);

    public IRunCatalogueGrain Runs(string county) => Grains.GetGrain<IRunCatalogueGrain>(county);

    /// <summary>Sets how many ended runs of a county are kept, and forgets older ones.</summary>
    /// <returns>How many were forgotten.</returns>
    /// <exception cref="InputFaultException">The number is out of range, or there is no such county.</exception>
    public async Task<int> Retain(string county, int runs)
    {
        var old = await Runs(county).Retain(runs);
        await Task.WhenAll(old.Select(key => Run(key).Discard()));
        return old.Length;
    }

    public IDrawsGrain Draws() => Grains.GetGrain<IDrawsGrain>(Guid.NewGuid().ToString("N"));

    /// <summary>Asks whether an ensemble can be run, and runs nothing.</summary>
    /// <exception cref="InputFaultException">Everything that is wrong with the request.</exception>
    public Task Check(RunRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Run(request.Key()).Check(request);
    }

    /// <summary>Runs an ensemble, or takes the result that is there.</summary>
    /// <param name="request">What to run.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellation">Stops the run.</param>
    /// <param name="branch">~name runs it apart from the one that is kept.</param>
    /// <exception cref="InputFaultException">The request has faults, or a draw left the numbers.</exception>
    public async Task<RunSummary> Run(RunRequest request, Action<RunStatus> progress, CancellationToken cancellation, string branch = "")
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var (run, follower) = (Run(request.Key() + branch), Guid.NewGuid());
        await run.Start(request);
        var last = await Followed(() => run.Progress(follower), () => run.Leave(follower), s => s.State, progress, cancellation);
        return last.State == RunState.Failed ? throw new InputFaultException(last.Faults) : await run.Summary();
    }

    /// <summary>Asks an analysis and waits for its answer.</summary>
    /// <param name="request">The question.</param>
    /// <param name="progress">Is told how far it is.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="InputFaultException">The request has faults, or what it asks for left the numbers.</exception>
    public async Task<TResult> Ask<TResult>(AnalysisRequest request, Action<AnalysisStatus> progress, CancellationToken cancellation)
        where TResult : AnalysisResult
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(progress);
        var (analysis, follower) = (Grains.GetGrain<IAnalysisGrain>(request.Key()), Guid.NewGuid());
        while (true)
        {
            await analysis.Start(request);
            var last = await Followed(() => analysis.Progress(follower), () => analysis.Leave(follower), s => s.State, progress, cancellation);
            switch (last.State)
            {
                case RunState.Failed:
                    throw new InputFaultException(last.Faults);
                case RunState.Finished when await analysis.Result() is { } result:
                    return (TResult)result;
            }

            // Its silo was lost or closed meanwhile, and what it had found with it; or somebody who asked the same left it before it was followed here.
        }
    }

    /// <summary>Runs a composed scenario to its last year and takes its projection.</summary>
    public async Task<ProjectionMessage> Project(ComposedScenario scenario)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var live = Live(scenario.LiveKey);
        while (true)
        {
            var status = await live.Open(scenario);
            await live.RunTo(status.EndYear);
            var projection = await live.Projection();
            if (projection.Status.Year == status.EndYear)
            {
                return projection;
            }

            // Its silo was lost between the two: it began again at its base year, and is to be run again.
        }
    }

    /// <summary>Runs a composed scenario to a year, changes levers there, and goes on to its last year. Nothing of it is kept.</summary>
    /// <param name="scenario">What runs until then.</param>
    /// <param name="afterYear">The levers hold in the years after this one.</param>
    /// <param name="levers">UTF-8 YAML, levers only.</param>
    /// <param name="who">Who intervenes.</param>
    public async Task<ProjectionMessage> Project(ComposedScenario scenario, int afterYear, byte[] levers, string who)
    {
        ArgumentNullException.ThrowIfNull(scenario);
        var live = Live($"{scenario.LiveKey}~{Guid.NewGuid():N}");
        try
        {
            var status = await live.Open(scenario);
            await live.RunTo(afterYear);
            await live.Intervene(levers, who);
            await live.RunTo(status.EndYear);
            return await live.Projection();
        }
        finally
        {
            await live.Restart();
        }
    }

    // Follows a work to its end, or leaves it. A silo may be lost meanwhile, and with it the stream of its progress: it is asked again elsewhere.
    private static async Task<TStatus> Followed<TStatus>(
        Func<IAsyncEnumerable<TStatus>> work, Func<Task> leave, Func<TStatus, RunState> state, Action<TStatus> progress, CancellationToken cancellation)
        where TStatus : class
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                TStatus? last = null;
                await foreach (var status in work())
                {
                    if (cancellation.IsCancellationRequested)
                    {
                        await leave(); // what has been done is kept by then
                        cancellation.ThrowIfCancellationRequested();
                    }

                    progress(last = status);
                }

                if (last is not null && state(last) != RunState.Running)
                {
                    return last;
                }
            }
            catch (Exception e) when (e is Orleans.Runtime.OrleansException or TimeoutException or EnumerationAbortedException && attempt < Attempts)
            {
                await Task.Delay(Pause, CancellationToken.None);
            }
        }
    }

    public ValueTask DisposeAsync() => owner?.DisposeAsync() ?? default;

    private static IPEndPoint Gateway(string address)
    {
        var colon = address.LastIndexOf(':');
        if (IPEndPoint.TryParse(address, out var gateway) && gateway.Port != 0)
        {
            return gateway;
        }

        if (colon < 1 || !ushort.TryParse(address[(colon + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var port) || Uri.CheckHostName(address[..colon]) != UriHostNameType.Dns)
        {
            throw new ConnectionException(new($"{address} 不是地址；写成 127.0.0.1:30000", $"{address} is no address: write it like 127.0.0.1:30000"));
        }

        try
        {
            // A server listens on the one address that it was given: loopback is 127.0.0.1.
            return new IPEndPoint(address[..colon] == "localhost" ? IPAddress.Loopback : Dns.GetHostAddresses(address[..colon])[0], port);
        }
        catch (System.Net.Sockets.SocketException)
        {
            throw new ConnectionException(new($"没有名为 {address[..colon]} 的主机；请写它的 IP 地址", $"there is no host {address[..colon]}: write its IP address"));
        }
    }

    private static ClusterCertificate? Certificate(string? file)
    {
        try
        {
            return file is null ? null : ClusterCertificate.Read(file);
        }
        catch (SiloException e)
        {
            throw new ConnectionException(new(e.Zh, e.En));
        }
    }

    // Orleans' own filter tries for three minutes. A planner should hear sooner that nobody is there; a server that is just starting is waited for.
    private sealed class FewAttempts : IClientConnectionRetryFilter
    {
        private int attempts;

        public async Task<bool> ShouldRetryConnectionAttempt(Exception exception, CancellationToken cancellationToken)
        {
            await Task.Delay(TimeSpan.FromSeconds(0.5), cancellationToken);
            return ++attempts < 8;
        }
    }

    private sealed class Running(IHost host) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await host.StopAsync();
            host.Dispose();
        }
    }
}
