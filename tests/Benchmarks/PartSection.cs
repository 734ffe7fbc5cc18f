using Scenarios.Model.Pathways;
using Scenarios.Model.Quantities;
using Scenarios.Model.Uncertainty;

namespace Benchmarks;

/// <summary>Where the kernel's time goes, by the difference of loops that do one part more.</summary>
internal static class PartSection
{
    private const int DrawsOfTable = 8;

    public static string Measure(BenchmarkCounty county)
    {
        var (plain, townships) = (Parts(county.Ensemble(EnsembleSelection.AllIndicators)), Parts(county.Ensemble(BenchmarkCounty.WithTownships(EnsembleSelection.AllIndicators))));
        var table = new MarkdownTable("part", "all indicators, µs for 8 draws", "%", "and townships, µs for 8 draws", "%");
        double all = plain.Sum(p => p.Time), allTownships = townships.Sum(p => p.Time);
        foreach (var ((part, time), (_, townshipTime)) in plain.Zip(townships))
        {
            table.Row(part, Numbers.Of(time, "0.00"), Numbers.Of(time / all * 100, "0"), Numbers.Of(townshipTime, "0.00"), Numbers.Of(townshipTime / allTownships * 100, "0"));
        }

        table.Row("all", Numbers.Of(all, "0.00"), "100", Numbers.Of(allTownships, "0.00"), "100");
        return $"""
            ## Where the kernel's time goes
            {table}
            One thread, processor time. Loops that do one part more take turns, and the parts are the differences of their medians; each loop works on the same few cache lines
            again and again, so a part that stands alone in a loop is a little cheaper there than in the whole.

            """;
    }

    private static (string Part, double Time)[] Parts(EnsembleSetup ensemble)
    {
        var (setup, wanted) = (ensemble.Layout.Setup, ensemble.Layout.Wanted);
        var recorded = new RecordingDesign();
        FutureSampler Sampler() => new(setup, ensemble.Seed, ensemble.Design, ensemble.Draws, wanted);
        _ = new FutureSampler(setup, ensemble.Seed, recorded, ensemble.Draws, wanted);
        var laps = Race.Run(
            1,
            Lanewise("uniforms of assumptions and projects", () => Fill(ensemble.Seed, recorded.Assumptions)),
            Lanewise("uniforms of shocks", () => Fill(ensemble.Seed, recorded.Shocks)),
            Lanewise("normals of shocks", () => Normals(ensemble.Seed, recorded.Shocks)),
            Lanewise("shocks", () => new ShockSampler(Sampler().Draw(0), ensemble.Seed, ensemble.Design).Draw),
            Lanewise("futures", () => Drawn(Sampler())),
            Lanewise("model", () => Model(Sampler(), wanted)),
            Contestants.Kernel("whole", ensemble, sketch: true));
        var times = laps.Select(l => l.Select(x => x.ProcessorMicrosecondsPerDraw * DrawsOfTable).Median()).ToArray();
        var (uniforms, shockUniforms, normals, shocks, futures, model, whole) = (times[0], times[1], times[2], times[3], times[4], times[5], times[6]);
        return
        [
            ($"random numbers ({recorded.Assumptions.Length} and {recorded.Shocks.Length} streams)", uniforms + shockUniforms),
            ("inverse normal", normals - shockUniforms),
            ("shock factors: persistence, exponentials", shocks - normals),
            ("assumptions and projects: quantiles, calendar", futures - shocks - uniforms),
            ("model", model - futures),
            ("accumulation: moments, range, bins, targets", whole - model),
        ];
    }

    private static Contestant Lanewise(string name, Func<Action<ulong>> open) => new(name, () =>
    {
        var lane = open();
        return (first, draws) =>
        {
            for (var draw = first; draw < first + draws; draw += Lane.Width)
            {
                lane((ulong)draw);
            }
        };
    });

    private static Action<ulong> Fill(ulong seed, string[] streams)
    {
        var (source, uniforms) = (new RandomStreams(seed, streams), new Lanes(streams.Length));
        return first => source.Fill(uniforms, first);
    }

    private static Action<ulong> Normals(ulong seed, string[] streams)
    {
        var (source, uniforms, normals, tails) = (new RandomStreams(seed, streams), new Lanes(streams.Length), new Lanes(streams.Length), new Lanes(streams.Length + 1));
        return first =>
        {
            source.Fill(uniforms, first);
            InverseNormal.Fill(uniforms, normals, streams.Length, tails);
        };
    }

    private static Action<ulong> Drawn(FutureSampler sampler) => first => sampler.Draw(first);

    private static Action<ulong> Model(FutureSampler sampler, Wanted wanted)
    {
        var block = new CountyBlock(sampler.Draw(0), wanted);
        return first => Simulator.Run(block, sampler.Draw(first));
    }
}
