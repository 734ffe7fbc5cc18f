using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans.Configuration;
using Orleans.Runtime.MembershipService;
using Orleans.Storage;
using Scenarios.Silo;

namespace Scenarios.Cli.Tests;

/// <summary>The program's own tables and queries for PostgreSQL do what Orleans' providers ask of them, also when several ask at once.</summary>
[Collection(PostgresTests.Name)]
public sealed class PostgresContractTest(PostgresServer postgres) : IAsyncLifetime
{
    private const string Kind = "kind";

    private readonly IHost host = HostOf(PostgresDatabase.At(postgres.NewDatabase()));

    private IGrainStorage Storage => host.Services.GetRequiredKeyedService<IGrainStorage>("scenario");

    public Task InitializeAsync() => host.StartAsync();

    public async Task DisposeAsync()
    {
        await host.StopAsync();
        host.Dispose();
    }

    [Fact]
    public async Task A_state_is_written_read_cleared_and_written_again()
    {
        var id = GrainId.Create("grain", "甲/plan@3");
        var state = new GrainState<List<int>>([1, 2, 3]);
        await Storage.WriteStateAsync(Kind, id, state);
        Assert.Equal(("1", true), (state.ETag, state.RecordExists));
        var read = await Read(id);
        Assert.Equal(("1", true), (read.ETag, read.RecordExists));
        Assert.Equal([1, 2, 3], read.State!);

        await Storage.ClearStateAsync(Kind, id, state);
        Assert.Empty((await Read(id)).State!);
        state.State = [4];
        await Storage.WriteStateAsync(Kind, id, state);
        Assert.Equal([4], (await Read(id)).State!);
        Assert.Empty((await Read(GrainId.Create("grain", "another"))).State!);
        Assert.Empty((await Read(GrainId.Create("other", "甲/plan@3"), "other kind")).State!);
    }

    [Fact]
    public async Task Who_has_not_seen_the_latest_state_changes_nothing_and_is_told()
    {
        var id = GrainId.Create("grain", "contested");
        var (first, second) = (new GrainState<List<int>>([1]), new GrainState<List<int>>([2]));
        await Storage.WriteStateAsync(Kind, id, first);
        await Assert.ThrowsAsync<InconsistentStateException>(() => Storage.WriteStateAsync(Kind, id, second));
        var stale = await Read(id);
        first.State = [3];
        await Storage.WriteStateAsync(Kind, id, first);
        await Assert.ThrowsAsync<InconsistentStateException>(() => Storage.WriteStateAsync(Kind, id, stale));
        await Assert.ThrowsAsync<InconsistentStateException>(() => Storage.ClearStateAsync(Kind, id, stale));
        Assert.Equal([3], (await Read(id)).State!);
    }

    [Fact]
    public async Task Many_that_write_at_once_overwrite_nothing()
    {
        var id = GrainId.Create("grain", "crowd");
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async writer =>
        {
            for (var written = 0; written < 10;)
            {
                var state = await Read(id);
                state.State!.Add(writer);
                try
                {
                    await Storage.WriteStateAsync(Kind, id, state);
                    written++;
                }
                catch (InconsistentStateException)
                {
                    // another was first; that is what it is for
                }
            }
        }));
        var all = (await Read(id)).State!;
        Assert.Equal(80, all.Count);
        Assert.All(Enumerable.Range(0, 8), writer => Assert.Equal(10, all.Count(w => w == writer)));
    }

    [Fact]
    public async Task Of_silos_that_change_the_same_version_of_the_membership_one_gets_through()
    {
        var table = await Table("contest");
        var start = await table.ReadAllAsync();
        Assert.Equal((0, 0), (start.Version.Version, start.Members.Count));
        var joined = await Task.WhenAll(Enumerable.Range(1, 8).Select(port => table.InsertRowAsync(Member(port), start.Version.Next())));
        Assert.Single(joined, won => won);
        var now = await table.ReadAllAsync();
        Assert.Equal((1, 1), (now.Version.Version, now.Members.Count));

        var (member, etag) = (now.Members[0].Item1, now.Members[0].Item2);
        member.Status = SiloStatus.Active;
        member.AddSuspector(Member(99).SiloAddress, DateTime.UtcNow);
        var changed = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => table.UpdateRowAsync(member, etag, now.Version.Next())));
        Assert.Single(changed, won => won);
        var after = await table.ReadRowAsync(member.SiloAddress);
        Assert.Equal((2, SiloStatus.Active, Member(99).SiloAddress), (after.Version.Version, after.Members[0].Item1.Status, after.Members[0].Item1.SuspectTimes![0].Item1));
        Assert.False(await table.UpdateRowAsync(Member(77), after.Members[0].Item2, after.Version.Next()));
        Assert.False(await table.InsertRowAsync(Member(member.SiloAddress.Endpoint.Port), after.Version.Next()));
        Assert.Empty((await table.ReadRowAsync(Member(77).SiloAddress)).Members);
    }

    [Fact]
    public async Task Heartbeats_are_kept_the_dead_are_forgotten_and_clusters_do_not_meet()
    {
        var (table, other) = (await Table("mortal"), await Table("other"));
        foreach (var (port, status) in new[] { (1, SiloStatus.Active), (2, SiloStatus.Dead), (3, SiloStatus.Joining) })
        {
            var member = Member(port);
            member.Status = status;
            Assert.True(await table.InsertRowAsync(member, (await table.ReadAllAsync()).Version.Next()));
        }

        var (version, late) = ((await table.ReadAllAsync()).Version.Version, Member(1));
        late.IAmAliveTime = DateTime.UtcNow.AddMinutes(5);
        await table.UpdateIAmAliveAsync(late);
        var row = await table.ReadRowAsync(late.SiloAddress);
        Assert.Equal(version, row.Version.Version);
        Assert.Equal(late.IAmAliveTime, row.Members[0].Item1.IAmAliveTime, TimeSpan.FromMilliseconds(1));

        await table.CleanupDefunctSiloEntriesAsync(DateTimeOffset.UtcNow.AddDays(-1));
        Assert.Equal(3, (await table.ReadAllAsync()).Members.Count);
        await table.CleanupDefunctSiloEntriesAsync(DateTimeOffset.UtcNow.AddHours(1));
        Assert.Equal([1, 3], (await table.ReadAllAsync()).Members.Select(m => m.Item1.SiloAddress.Endpoint.Port).Order());

        Assert.Empty((await other.ReadAllAsync()).Members);
        await other.DeleteMembershipTableEntriesAsync("mortal");
        await table.InitializeMembershipTableAsync(true);
        Assert.Equal((0, 0), ((await table.ReadAllAsync()).Version.Version, (await table.ReadAllAsync()).Members.Count));
    }

    private static IHost HostOf(PostgresDatabase database)
    {
        database.Prepare(CancellationToken.None).GetAwaiter().GetResult();
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.ClearProviders();
        builder.UseOrleans(silo => silo.AddPostgresCluster(database).ConfigureEndpoints(IPAddress.Loopback, FreePort.Next(), FreePort.Next()));
        return builder.Build();
    }

    private static MembershipEntry Member(int port) => new()
    {
        SiloAddress = SiloAddress.New(IPAddress.Loopback, port, 7),
        SiloName = $"silo {port}",
        HostName = "本机",
        Status = SiloStatus.Created,
        ProxyPort = port + 1,
        StartTime = DateTime.UtcNow,
        IAmAliveTime = DateTime.UtcNow,
    };

    private async Task<GrainState<List<int>>> Read(GrainId id, string kind = Kind)
    {
        var state = new GrainState<List<int>>();
        await Storage.ReadStateAsync(kind, id, state);
        return state;
    }

    // The membership of a cluster of its own: that of the silo which runs here keeps moving.
    private async Task<AdoNetClusteringTable> Table(string cluster)
    {
        var table = ActivatorUtilities.CreateInstance<AdoNetClusteringTable>(host.Services, Options.Create(new ClusterOptions { ClusterId = cluster, ServiceId = cluster }));
        await table.InitializeMembershipTableAsync(true);
        return table;
    }
}
