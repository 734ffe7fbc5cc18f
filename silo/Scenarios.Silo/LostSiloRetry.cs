namespace Scenarios.Silo;

/// <summary>
/// Asks again when the silo that should have answered was lost 失联重试, where the call may be repeated: by then the grain is on its way to another silo.
/// Most losses are told, as a rejection. Some are known by silence only: a client's gateway may be what was lost, and an answer may be lost with its connection.
/// </summary>
public sealed class LostSiloRetry : IOutgoingGrainCallFilter
{
    /// <summary>How long a call waits for its answer, in silos and clients of a cluster. Every call is shorter; longer work is started and then asked for.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Longer than a lost silo goes unnoticed.</summary>
    private const int Rejections = 60;

    private const int Silences = 3;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var (rejections, silences) = (0, 0);
        while (true)
        {
            try
            {
                await context.Invoke();
                return;
            }
            catch (OrleansMessageRejectionException) when (IdempotentCalls.Contains(context.InterfaceMethod) && ++rejections < Rejections)
            {
                await Task.Delay(Pause);
            }
            catch (Exception e) when (IsSilence(e) && IdempotentCalls.Contains(context.InterfaceMethod))
            {
                if (++silences == Silences)
                {
                    throw e as TimeoutException ?? new TimeoutException(e.Message, e);
                }
            }
        }
    }

    // A message that grew old while its grain was looked for comes back as a cancellation.
    private static bool IsSilence(Exception exception) => exception is TimeoutException or OperationCanceledException;
}
