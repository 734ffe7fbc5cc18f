using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Scenarios.Silo;

/// <summary>Says in one line which silo has joined, has left or is lost 成员日志; Orleans' own dozens of lines about the same are kept silent.</summary>
internal sealed partial class MembersLog(ISiloStatusOracle silos, ILogger<MembersLog> log) : ISiloStatusListener, ILifecycleParticipant<ISiloLifecycle>
{
    /// <summary>What Orleans writes, with stack traces, about each message that a lost silo leaves unanswered.</summary>
    private static readonly string[] Echoes =
    [
        "Orleans.Messaging", "Orleans.Runtime.CallbackData", "Orleans.Runtime.GrainDirectory", "Orleans.Runtime.MembershipService.MembershipSystemTarget",
        "Orleans.Runtime.MembershipService.SiloHealthMonitor", "Orleans.Runtime.Messaging", "Orleans.Runtime.Metadata", "Polly",
    ];

    private readonly ConcurrentDictionary<SiloAddress, SiloStatus> seen = new();

    public static void Quiet(ILoggingBuilder logging)
    {
        foreach (var echo in Echoes)
        {
            logging.AddFilter(echo, LogLevel.Critical);
        }

        logging.AddFilter("Orleans.Runtime.MembershipService", LogLevel.Error);
        logging.AddFilter(typeof(MembersLog).FullName, LogLevel.Information);
    }

    public void Participate(ISiloLifecycle lifecycle) => lifecycle.Subscribe(nameof(MembersLog), ServiceLifecycleStage.BecomeActive, _ =>
    {
        silos.SubscribeToSiloStatusEvents(this);
        foreach (var (silo, status) in silos.GetApproximateSiloStatuses())
        {
            seen.TryAdd(silo, status); // those who were here first
        }

        return Task.CompletedTask;
    });

    public void SiloStatusChangeNotification(SiloAddress updatedSilo, SiloStatus status)
    {
        var before = seen.TryGetValue(updatedSilo, out var known) ? known : SiloStatus.None;
        seen[updatedSilo] = status;
        if (updatedSilo.Equals(silos.SiloAddress) || status == before)
        {
            return;
        }

        switch (status)
        {
            case SiloStatus.Active:
                Joined(updatedSilo.Endpoint);
                break;
            case SiloStatus.Dead when before is SiloStatus.Active:
                Lost(updatedSilo.Endpoint);
                break;
            case SiloStatus.Dead when before is SiloStatus.ShuttingDown or SiloStatus.Stopping:
                Left(updatedSilo.Endpoint);
                break;
        }
    }

    [LoggerMessage(1, LogLevel.Information, "节点 {Silo} 已加入 · silo {Silo} has joined")]
    private partial void Joined(System.Net.IPEndPoint silo);

    [LoggerMessage(2, LogLevel.Information, "节点 {Silo} 已离开 · silo {Silo} has left")]
    private partial void Left(System.Net.IPEndPoint silo);

    [LoggerMessage(3, LogLevel.Warning, "节点 {Silo} 失联，其实体将转到其他节点 · silo {Silo} is lost: its grains move to the others")]
    private partial void Lost(System.Net.IPEndPoint silo);
}
