using Microsoft.Extensions.DependencyInjection;
using Orleans.Configuration;
using Orleans.Serialization;

namespace Scenarios.Silo;

/// <summary>What makes a silo one of several 集群节点: members and grains are in PostgreSQL, and a lost silo is noticed soon.</summary>
public static class ClusterSilo
{
    /// <summary>Silos with the same name find each other in a database; clients say it to a gateway.</summary>
    public const string Name = "scenario";

    /// <summary>Orleans' name of the database's provider.</summary>
    private const string Invariant = "Npgsql";

    private const int MissedProbes = 2;

    private static readonly TimeSpan LongestProbe = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan TableRefresh = TimeSpan.FromSeconds(2);

    /// <summary>Joins the cluster of a database, and keeps grains there.</summary>
    public static ISiloBuilder AddPostgresCluster(this ISiloBuilder silo, PostgresDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        silo.UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = (Invariant, database.ConnectionString));
        silo.AddAdoNetStorage(Invariant, database.ConnectionString);
        silo.Configure<ClusterOptions>(o => o.ClusterId = Name);
        silo.Configure<ClusterMembershipOptions>(Notice);
        silo.Services.Configure<ExceptionSerializationOptions>(o => o.SupportedNamespacePrefixes.Add(Invariant)); // callers elsewhere are told what the database said
        silo.Services.AddSingleton<ILifecycleParticipant<ISiloLifecycle>, MembersLog>().AddLogging(MembersLog.Quiet);
        silo.Configure<SiloMessagingOptions>(o => o.ResponseTimeout = o.SystemResponseTimeout = LostSiloRetry.Patience);

#pragma warning disable ORLEANSEXP003 // marked experimental
        // With a silo the older directory also loses grains on other silos, in the midst of a call: a county that waits for its entities, which ask it back, then
        // waits until the call times out.
        silo.AddDistributedGrainDirectory();
#pragma warning restore ORLEANSEXP003

        // Grains of a silo that was declared dead start elsewhere when it has had the time to read so, should it still live. Counted from when it was last heard of.
        silo.Configure<GrainDirectoryOptions>(o => o.RangeLeaseDuration = (MissedProbes * LongestProbe) + TableRefresh);
        return silo;
    }

    // A silo that is killed is declared dead within about a second. One that hangs or is cut off takes a few: what was heard of it on an open connection
    // (for the longest probe, times the probes that may be missed) speaks for it, however busy it is.
    private static void Notice(ClusterMembershipOptions options)
    {
        options.ProbeTimeout = TimeSpan.FromSeconds(1);
        options.MaxProbeTimeout = LongestProbe;
        options.NumMissedProbesLimit = MissedProbes;
        options.NumVotesForDeathDeclaration = 1;
        options.TableRefreshTimeout = TableRefresh;

        // After all silos have gone at once, the first to come back waits for three of these before it believes that the others are gone.
        options.IAmAliveTablePublishTimeout = TimeSpan.FromSeconds(5);

        // A silo that cannot reach the others, or speaks another certificate, gives up and says so.
        options.MaxJoinAttemptTime = TimeSpan.FromMinutes(1);
    }
}
