using Scenarios.Contracts;
using Scenarios.Grains;

namespace Scenarios.Silo;

/// <summary>Asks an entity of a live county again when its silo was lost 失联重试: those calls are idempotent, and the entity takes its pathway again elsewhere.</summary>
internal sealed class LostSiloRetry : IOutgoingGrainCallFilter
{
    private const int Attempts = 60;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    public async Task Invoke(IOutgoingGrainCallContext context)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await context.Invoke();
                return;
            }
            catch (Exception e) when (e is SiloUnavailableException or OrleansMessageRejectionException && IsIdempotent(context) && attempt < Attempts)
            {
                await Task.Delay(Pause);
            }
        }
    }

    private static bool IsIdempotent(IOutgoingGrainCallContext context) =>
        context.InterfaceMethod.DeclaringType is { } type
        && (type == typeof(IDrawBatchGrain) || type == typeof(ISectorGrain) || type == typeof(IIndustryClusterGrain) || type == typeof(ITownshipGrain)
            || (type == typeof(ILiveCountyGrain) && context.InterfaceMethod.Name is not nameof(ILiveCountyGrain.Advance) and not nameof(ILiveCountyGrain.Intervene)));
}
