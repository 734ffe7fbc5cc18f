using Scenarios.Contracts;

namespace Scenarios.Grains;

/// <summary>Who follows a piece of work 关注者: whoever wants it no more leaves, and shall not take it from the others.</summary>
/// <param name="clock">Tells how long nothing was heard of a follower.</param>
internal sealed class Followers(TimeProvider clock)
{
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);

    // A follower asks again at every beat. One that was killed cannot say that it leaves.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Dictionary<Guid, long> heard = [];

    /// <summary>The status again and again, until the work has ended.</summary>
    /// <param name="follower">Who asks.</param>
    /// <param name="now">The status.</param>
    /// <param name="state">What it says of the work.</param>
    /// <param name="work">Ends with it.</param>
    public async IAsyncEnumerable<TStatus> Follow<TStatus>(Guid follower, Func<TStatus> now, Func<TStatus, RunState> state, Func<Task> work)
    {
        heard[follower] = clock.GetTimestamp();
        try
        {
            while (true)
            {
                var status = now();
                yield return status;
                if (state(status) != RunState.Running)
                {
                    yield break;
                }

                if (heard.ContainsKey(follower))
                {
                    heard[follower] = clock.GetTimestamp();
                }

                await Task.WhenAny(work(), Task.Delay(Beat));
            }
        }
        finally
        {
            heard.Remove(follower);
        }
    }

    /// <summary>One of them wants it no more.</summary>
    /// <returns>Whether nobody is left.</returns>
    public bool Leave(Guid follower)
    {
        heard.Remove(follower);
        return !heard.Values.Any(last => clock.GetElapsedTime(last) < Patience);
    }
}
