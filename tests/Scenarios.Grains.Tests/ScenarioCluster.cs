using System.Reflection;
using Orleans.TestingHost;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Silo;

namespace Scenarios.Grains.Tests;

/// <summary>A real cluster inside the test process, with the program's own services and a SQLite file.</summary>
public class ScenarioCluster(short silos) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("scenario-test-").FullName;
    private InProcessTestCluster? cluster;

    public static string Root { get; } = typeof(ScenarioCluster).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static CountyLibrary Library { get; } = new(Path.Combine(Root, "grains", "Scenarios.Counties"));

    public InProcessTestCluster Cluster => cluster!;

    public SqliteDatabase Database => SqliteDatabase.In(folder);

    public IGrainFactory Grains => Cluster.Client;

    public ICountyGrain Pinglu => Grains.GetGrain<ICountyGrain>("pinglu");

    public async Task InitializeAsync()
    {
        var database = Database.Open();
        var builder = new InProcessTestClusterBuilder(silos);
        builder.ConfigureSilo((_, silo) => Configure(silo.AddScenario(Library).AddSqliteStorage(database)));
        cluster = builder.Build();
        await cluster.DeployAsync();
    }

    /// <summary>Whatever else the silos of a class need.</summary>
    protected virtual void Configure(ISiloBuilder silo)
    {
    }

    public async Task DisposeAsync()
    {
        await Cluster.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    public IRunCatalogueGrain Runs => Grains.GetGrain<IRunCatalogueGrain>("pinglu");

    public IRunGrain Run(RunRequest request) => Grains.GetGrain<IRunGrain>(request.Key());

    public IScenarioGrain Scenario(string id) => Grains.GetGrain<IScenarioGrain>($"pinglu/{id}");

    public Task<ComposedScenario> Compose(string id, params string[] sets) => Pinglu.Compose(new ComposeRequest(new ScenarioReference(id, null), [], [.. sets]));

    public async Task<ILiveCountyGrain> Open(ComposedScenario scenario, string branch = "")
    {
        var live = Grains.GetGrain<ILiveCountyGrain>(scenario.LiveKey + branch);
        await live.Open(scenario);
        return live;
    }
}
