using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Scenarios.Contracts;
using Scenarios.Counties;

namespace Scenarios.Silo;

/// <summary>
/// Sees to it that runs go on by themselves 运算看护: when the silo that drove one is lost, or the server was started again, nobody may be asking for it. Asking wakes it, and it
/// goes on from what was kept.
/// </summary>
internal sealed partial class RunKeeper(IGrainFactory grains, CountyLibrary library, ILogger<RunKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Round);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                foreach (var county in library.Ids)
                {
                    foreach (var run in await grains.GetGrain<IRunCatalogueGrain>(county).Open())
                    {
                        await grains.GetGrain<IRunGrain>(run).Status();
                    }
                }
            }
            catch (Exception e) when (e is OrleansException or TimeoutException or InputFaultException or IOException)
            {
                Missed(log, e.Message); // the next round asks again
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "runs could not be asked: {Reason}")]
    private static partial void Missed(ILogger log, string reason);
}
