namespace Scenarios.Contracts;

/// <summary>Makes draws again 抽样重现, whole, for whoever wants every number of them. Key: any, one for each caller; it keeps nothing.</summary>
[Alias("scenario.IDrawsGrain")]
public interface IDrawsGrain : IGrainWithStringKey
{
    /// <summary>Draws from the first on, a few at a time.</summary>
    /// <param name="request">Its draws are those of the whole run: designs other than Monte Carlo depend on them.</param>
    /// <param name="first">Number of the first draw.</param>
    /// <param name="count">How many.</param>
    /// <exception cref="InputFaultException">The request has faults, the run has no such draws, or a draw leaves the numbers.</exception>
    [Alias("Draws")]
    IAsyncEnumerable<DrawRows> Draws(RunRequest request, long first, long count);

    /// <summary>What <see cref="Draws"/> would refuse before it draws.</summary>
    /// <exception cref="InputFaultException">The request has faults, or the run has no such draws.</exception>
    [Alias("Check")]
    Task Check(RunRequest request, long first, long count);
}
