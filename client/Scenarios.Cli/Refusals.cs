using Scenarios.Contracts;

namespace Scenarios.Cli;

/// <summary>What is wrong with the parts of a command line 一并告知的错误: it is told when all of them have been looked at.</summary>
internal sealed class Refusals
{
    private readonly List<InputFault> faults = [];

    /// <summary>Whether anything is wrong so far.</summary>
    public bool Any => faults.Count > 0;

    /// <summary>Adds a fault that has been found.</summary>
    public void Add(string place, string value, LocalText reason, LocalText remedy) => faults.Add(Refusal.Fault(place, value, reason, remedy));

    /// <summary>A part that is read here; its default when it is refused.</summary>
    public T? Part<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (InputFaultException e)
        {
            faults.AddRange(e.Faults);
            return default;
        }
    }

    /// <summary>What a silo makes of a part; its default when it refuses.</summary>
    public async Task<T?> Answer<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (InputFaultException e)
        {
            faults.AddRange(e.Faults);
            return default;
        }
    }

    /// <summary>Has a silo look at a part.</summary>
    public Task Answer(Func<Task> ask) => Answer(async () =>
    {
        await ask();
        return true;
    });

    /// <summary>Tells everything that was refused.</summary>
    /// <exception cref="InputFaultException">Something was.</exception>
    public void Throw()
    {
        if (Any)
        {
            throw new InputFaultException([.. faults.Distinct()]);
        }
    }
}
