namespace Benchmarks;

/// <summary>Something that draws.</summary>
/// <param name="Name">For the page.</param>
/// <param name="Open">Makes what one thread needs, and says how it works off draws from the first on.</param>
internal sealed record Contestant(string Name, Func<Action<long, long>> Open);
