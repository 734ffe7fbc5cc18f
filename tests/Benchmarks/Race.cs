namespace Benchmarks;

/// <summary>Measures contestants in turns, so that noise hits all of them.</summary>
internal static class Race
{
    private const int Repetitions = 5;
    private const double Seconds = 0.6;
    private const double WarmUpSeconds = 1.5;
    private const long LeastDraws = 1 << 10;

    /// <summary>Laps of each contestant; those of one index followed each other.</summary>
    public static Lap[][] Run(int threads, params IReadOnlyList<Contestant> contestants)
    {
        var runners = contestants.Select(c => new Runner(c, threads)).ToArray();
        foreach (var runner in runners)
        {
            runner.WarmUp();
        }

        var laps = runners.Select(_ => new Lap[Repetitions]).ToArray();
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            for (var i = 0; i < runners.Length; i++)
            {
                laps[i][repetition] = runners[i].Run();
            }
        }

        return laps;
    }

    /// <summary>The median of how many times as fast one was as the other, lap by lap.</summary>
    public static double Ratio(Lap[] fast, Lap[] slow, Func<Lap, double> microseconds) => fast.Zip(slow, (f, s) => microseconds(s) / microseconds(f)).Median();

    private sealed class Runner(Contestant contestant, int threads)
    {
        private readonly Action<long, long>[] work = [.. Enumerable.Range(0, threads).Select(_ => contestant.Open())];
        private long perThread = LeastDraws;
        private long next;

        public void WarmUp()
        {
            var spent = 0.0;
            while (true)
            {
                var lap = Run();
                spent += lap.Wall;
                if (spent > WarmUpSeconds && lap.Wall > Seconds)
                {
                    return;
                }

                if (lap.Wall < Seconds)
                {
                    perThread = (long)(perThread * Math.Clamp(1.15 * Seconds / lap.Wall, 1.15, 8)) / LeastDraws * LeastDraws + LeastDraws;
                }
            }
        }

        public Lap Run()
        {
            var from = next;
            next += perThread * threads;
            return Lap.Time(perThread * threads, () => Threads.Run(threads, i => work[i](from + (perThread * i), perThread)));
        }
    }
}
