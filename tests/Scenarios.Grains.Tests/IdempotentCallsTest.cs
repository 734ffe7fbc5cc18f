using Scenarios.Contracts;
using Scenarios.Silo;

namespace Scenarios.Grains.Tests;

/// <summary>What is asked again after a silo was lost, and what is not.</summary>
public class IdempotentCallsTest
{
    public static TheoryData<Type> Interfaces { get; } = [.. typeof(ICountyGrain).Assembly.GetExportedTypes().Where(t => t.IsInterface)];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Of_every_grain_it_is_said_which_calls_may_be_repeated(Type type) =>
        Assert.True(IdempotentCalls.Known.Contains(type), $"{type.Name}: say in {nameof(IdempotentCalls)} which of its calls are asked once");

    [Theory]
    [InlineData(typeof(IScenarioGrain), nameof(IScenarioGrain.Read), true)]
    [InlineData(typeof(IScenarioGrain), nameof(IScenarioGrain.Revise), false)]
    [InlineData(typeof(IScenarioGrain), nameof(IScenarioGrain.Edit), false)]
    [InlineData(typeof(IScenarioGrain), nameof(IScenarioGrain.Restore), false)]
    [InlineData(typeof(ILiveCountyGrain), nameof(ILiveCountyGrain.RunTo), true)]
    [InlineData(typeof(ILiveCountyGrain), nameof(ILiveCountyGrain.Advance), false)]
    [InlineData(typeof(ILiveCountyGrain), nameof(ILiveCountyGrain.Intervene), false)]
    [InlineData(typeof(ISectorGrain), nameof(ISectorGrain.Produce), true)]
    [InlineData(typeof(IDisposable), nameof(IDisposable.Dispose), false)]
    public void What_changes_something_each_time_is_asked_once(Type type, string method, bool repeated) => Assert.Equal(repeated, IdempotentCalls.Contains(type.GetMethod(method)!));

    [Fact]
    public async Task A_call_that_may_be_repeated_is_asked_again_and_any_other_fails_at_once()
    {
        Assert.Equal((3, null), await Asked(typeof(ISectorGrain), nameof(ISectorGrain.Produce), new SiloUnavailableException(), new SiloUnavailableException()));
        Assert.Equal((1, typeof(SiloUnavailableException)), await Asked(typeof(IScenarioGrain), nameof(IScenarioGrain.Revise), new SiloUnavailableException()));
        Assert.Equal((1, typeof(SiloUnavailableException)), await Asked(typeof(ILiveCountyGrain), nameof(ILiveCountyGrain.Intervene), new SiloUnavailableException()));
        Assert.Equal((1, typeof(InvalidOperationException)), await Asked(typeof(ISectorGrain), nameof(ISectorGrain.Produce), new InvalidOperationException()));
    }

    [Fact]
    public async Task Silence_is_borne_twice_and_ends_as_a_timeout()
    {
        Assert.Equal((3, null), await Asked(typeof(ICountyGrain), nameof(ICountyGrain.Summary), new TimeoutException(), new OperationCanceledException()));
        Assert.Equal((3, typeof(TimeoutException)), await Asked(typeof(ICountyGrain), nameof(ICountyGrain.Summary), new TimeoutException(), new TimeoutException(), new OperationCanceledException()));
        Assert.Equal((1, typeof(TimeoutException)), await Asked(typeof(IScenarioGrain), nameof(IScenarioGrain.Edit), new TimeoutException()));
    }

    // How often the call is made when it fails like this one time after the other, and how it ends.
    private static async Task<(int Times, Type? End)> Asked(Type type, string method, params Exception[] faults)
    {
        var call = new FailingCall(type.GetMethod(method)!, faults);
        try
        {
            await new LostSiloRetry().Invoke(call);
            return (call.Times, null);
        }
        catch (Exception e) when (e is OrleansException or TimeoutException or InvalidOperationException)
        {
            return (call.Times, e.GetType());
        }
    }
}
