namespace Benchmarks;

/// <summary>Work on threads of its own.</summary>
internal static class Threads
{
    public static void Run(int count, Action<int> work)
    {
        var others = Enumerable.Range(1, count - 1).Select(i => new Thread(() => work(i))).ToArray();
        foreach (var thread in others)
        {
            thread.Start();
        }

        work(0);
        foreach (var thread in others)
        {
            thread.Join();
        }
    }
}
