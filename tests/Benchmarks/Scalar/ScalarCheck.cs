using System.Globalization;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Benchmarks.Scalar;

/// <summary>
/// Checks the scalar model 标量参照模型核对: random numbers, draws of the independent reference, the product's central case, the identities of the accounts,
/// and that the switches leave the numbers alone.
/// </summary>
public sealed class ScalarCheck(CountyEntry entry, TextWriter writer)
{
    private const double Tolerance = 1e-9;

    private int failures;

    /// <summary>Runs all checks; <paramref name="golden"/> is the folder tests/Reference/golden, with draws in it, or null.</summary>
    /// <returns>Whether all hold.</returns>
    public bool Run(string? golden)
    {
        RandomNumbers(golden);
        Distributions();
        Ids();
        if (golden is not null)
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(golden, "draws"), "*.csv").Where(f => Path.GetFileName(f) != "random.csv").Order(StringComparer.Ordinal))
            {
                Reference(golden, file);
            }
        }

        foreach (var scenario in entry.Scenarios.Values)
        {
            Central(Resolve(scenario));
            Identities(Resolve(scenario));
        }

        Expectations();
        Switches();
        writer.WriteLine(failures == 0 ? "all checks hold" : $"{failures} checks failed");
        return failures == 0;
    }

    /// <summary>A scenario of the county with its ancestors.</summary>
    public static ResolvedScenario Resolve(CountyEntry entry, Scenario scenario)
    {
        ArgumentNullException.ThrowIfNull(entry);
        ArgumentNullException.ThrowIfNull(scenario);
        var faults = new FaultList();
        var line = new List<Scenario>();
        void Append(Scenario s)
        {
            foreach (var parent in s.Parents)
            {
                Append(entry.Scenarios[parent.Id]);
            }

            if (!line.Contains(s))
            {
                line.Add(s);
            }
        }

        Append(scenario);
        var resolved = ScenarioResolver.Resolve(entry.County, line, faults);
        faults.ThrowIfErrors();
        return resolved!;
    }

    // The scenario with some assumptions fixed at a value.
    private static ResolvedScenario With(ResolvedScenario scenario, Func<Assumption, double?> value) => scenario with
    {
        Assumptions = [.. scenario.Assumptions.Select(a => value(a.Value) is { } x
            ? a with { Value = a.Value with { Distribution = Distribution.Fixed, Low = x, Mode = x, High = x } }
            : a)],
    };

    private ResolvedScenario Resolve(Scenario scenario) => Resolve(entry, scenario);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    // Relative; differences of nearly equal numbers may be apart by the rounding of numbers about 1.
    private static double Apart(double a, double b) => Math.Abs(a - b) <= 1e-13 ? 0 : Math.Abs(a - b) / Math.Max(Math.Abs(a), Math.Abs(b));

    private void Expect(string what, bool holds, string found)
    {
        failures += holds ? 0 : 1;
        writer.WriteLine($"{(holds ? "ok  " : "FAIL")} {what}: {found}");
    }

    private void RandomNumbers(string? golden)
    {
        Expect("Philox, counter 0, key 0", ScalarRandom.Philox(0, 0, 0, 0, 0, 0) == (0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8), "vector of Random123");
        Expect("Philox, all ones", ScalarRandom.Philox(~0u, ~0u, ~0u, ~0u, ~0u, ~0u) == (0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd), "vector of Random123");
        Expect("FNV-1a of a", ScalarRandom.Stream("a") == 0xAF63DC4C8601EC8C, "published value");
        if (golden is null)
        {
            return;
        }

        var (uniforms, worst, count) = (true, 0.0, 0);
        foreach (var row in File.ReadLines(Path.Combine(golden, "draws", "random.csv")).Skip(1).Select(l => l.Split(',')))
        {
            var u = ScalarRandom.Uniform(ulong.Parse(row[2], CultureInfo.InvariantCulture), ulong.Parse(row[1], CultureInfo.InvariantCulture), ScalarRandom.Stream(row[0]));
            uniforms &= u == Number(row[5]);
            worst = Math.Max(worst, Math.Abs((ScalarRandom.InverseNormal(u) / Number(row[6])) - 1));
            count++;
        }

        Expect("uniforms of random.csv, exactly", uniforms, $"{count} rows");
        Expect("normals of random.csv, to 1e-15", worst <= 1e-15, $"{worst:e1} apart at most");
    }

    private void Distributions()
    {
        ScalarDistribution Of(Distribution kind, double low, double mode, double high) =>
            new(entry.County.Assumptions[0] with { Distribution = kind, Low = low, Mode = mode, High = high });
        var (normal, uniform, fall, rise, point) = (
            Of(Distribution.Normal, 1, 3, 5), Of(Distribution.Uniform, 1, 2, 5), Of(Distribution.Triangular, 1, 1, 5), Of(Distribution.Triangular, 1, 5, 5), Of(Distribution.Triangular, 2, 2, 2));
        (double Found, double Expected)[] quantiles =
        [
            (normal.At(0.05), 1), (normal.At(0.5), 3), (normal.At(0.95), 5), (uniform.At(0.25), 2), (Of(Distribution.Triangular, 0, 1, 3).At(1.0 / 3), 1),
            (Of(Distribution.Triangular, 0, 1, 3).At(0.75), 3 - Math.Sqrt(0.25 * 3 * 2)), (fall.At(0.75), 3), (rise.At(0.25), 3), (point.At(0.9), 2),
        ];
        Expect("quantiles of the distributions", quantiles.All(q => Math.Abs(q.Found - q.Expected) < 1e-14), $"{quantiles.Length} values");
    }

    private void Ids()
    {
        var county = entry.County;
        var scenario = Resolve(entry.Scenarios.Values.First());
        var expected = IndicatorCatalogue.Of(county.Scope, county.BaseYear).Select(i => i.Id)
            .Concat(new ModelSetup(county, scenario).GrowthAverages.Select(k => IndicatorCatalogue.GrowthAverageId(county.Clusters[k].Id)));
        var ids = new ScalarModel(county, scenario, 0).Indicators;
        Expect("the indicators of the catalogue", ids.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal)), $"{ids.Length} ids");
    }

    private static Scenario Read(string path, string id)
    {
        var faults = new FaultList();
        var scenario = ScenarioFile.Read(path, id, File.ReadAllBytes(path), faults);
        faults.ThrowIfErrors();
        return scenario!;
    }

    // draw,entity,variable,year,value; where two kinds share an id, the later kind is written kind/id.
    private void Reference(string golden, string file)
    {
        var name = Path.GetFileNameWithoutExtension(file);
        var (id, seed) = (name[..name.LastIndexOf('-')], ulong.Parse(name[(name.LastIndexOf('-') + 1)..], CultureInfo.InvariantCulture));
        var scenario = Resolve(entry.Scenarios.TryGetValue(id, out var shipped) ? shipped : Read(Path.Combine(golden, "..", "scenarios", id + ".yaml"), id));
        var model = new ScalarModel(entry.County, scenario, seed);
        var readers = Readers(model, scenario);
        var (count, worst, at, drawn) = (0, 0.0, "", -1L);
        foreach (var line in File.ReadLines(file).Skip(1))
        {
            var row = line.Split(',');
            var draw = long.Parse(row[0], CultureInfo.InvariantCulture);
            if (draw != drawn)
            {
                model.Draw(drawn = draw);
            }

            var step = int.Parse(row[3], CultureInfo.InvariantCulture) - entry.County.BaseYear;
            var apart = Apart(readers[$"{row[1]},{row[2]}"](step), Number(row[4]));
            (worst, at) = double.IsNaN(apart) || apart > worst ? (double.IsNaN(apart) ? double.PositiveInfinity : apart, line) : (worst, at);
            count++;
        }

        Expect($"draws of the reference, {name}", count > 0 && worst <= Tolerance, $"{count} numbers, {worst:e1} apart at most {(worst > Tolerance ? at : "")}");
    }

    private Dictionary<string, Func<int, double>> Readers(ScalarModel model, ResolvedScenario scenario)
    {
        var county = entry.County;
        var readers = new Dictionary<string, Func<int, double>>();
        void Add(string kind, string id, string variable, Func<int, double> read)
        {
            if (!readers.TryAdd($"{id},{variable}", read))
            {
                readers.Add($"{kind}/{id},{variable}", read);
            }
        }

        foreach (var id in model.Indicators)
        {
            Add("county", county.Id, id, t => model[id, t]);
        }

        for (var i = 0; i < county.Sectors.Length; i++)
        {
            var s = i;
            Add("sector", county.Sectors[s].Id, "value_added_real", t => model.SectorReal(s, t));
            Add("sector", county.Sectors[s].Id, "value_added_nominal", t => model.SectorNominal(s, t));
            Add("sector", county.Sectors[s].Id, "deflator", t => model.SectorPrice(s, t));
        }

        for (var i = 0; i < county.Clusters.Length; i++)
        {
            var k = i;
            var shared = county.Sectors.Any(s => s.Id == county.Clusters[k].Id) ? "cluster/" : "";
            Add("cluster", shared + county.Clusters[k].Id, "value_added_real", t => model.ClusterReal(k, t));
            Add("cluster", shared + county.Clusters[k].Id, "organic_value_added_real", t => model.ClusterOrganic(k, t));
        }

        for (var i = 0; i < county.Townships.Length; i++)
        {
            var j = i;
            Add("township", county.Townships[j].Id, "value_added_real", t => model.TownshipValueAdded(j, t));
            Add("township", county.Townships[j].Id, "population", t => model.TownshipPopulation(j, t));
        }

        for (var i = 0; i < county.Parks.Length; i++)
        {
            var p = i;
            Add("park", county.Parks[p].Id, "value_added_real", t => model.ParkValueAdded(p, t));
            Add("park", county.Parks[p].Id, "investment_real", t => model.ParkInvestment(p, t));
        }

        for (var i = 0; i < scenario.Projects.Length; i++)
        {
            var p = i;
            Add("project", scenario.Projects[p].Value.Id, "value_added_real", t => model.ProjectValueAdded(p, t));
            Add("project", scenario.Projects[p].Value.Id, "investment_real", t => model.ProjectInvestment(p, t));
        }

        return readers;
    }

    // With every assumption fixed at its mode, no shocks and every project realised by its probability, each draw is the product's central case.
    private void Central(ResolvedScenario scenario)
    {
        var odds = scenario.Assumptions.ToDictionary(a => a.Value.Key, a => a.Value.Mode);
        var certain = With(scenario, a => a.Key.StartsWith("shock.growth.", StringComparison.Ordinal) || a.Key.StartsWith("shock.price.", StringComparison.Ordinal) ? 0 : a.Mode) with
        {
            Projects = [.. scenario.Projects.Select(p => p with { Realised = p.Realised ?? odds[$"project.realisation.{p.Value.Stage}"] })],
        };
        var model = new ScalarModel(entry.County, certain, 1);
        model.Draw(5);
        var readers = Readers(model, certain);
        var setup = new ModelSetup(entry.County, scenario);
        var (count, worst, at) = (0, 0.0, "");
        foreach (var series in Projection.Of(setup, Simulator.Run(Futures.Central(setup))))
        {
            var read = readers.TryGetValue($"{series.Kind.ToString().ToLowerInvariant()}/{series.Entity},{series.Variable}", out var qualified) ? qualified : readers[$"{series.Entity},{series.Variable}"];
            for (var step = 0; step <= model.Steps; step++)
            {
                var (own, theirs) = (read(step), series.Values[step]);
                var apart = double.IsNaN(own) && double.IsNaN(theirs) ? 0 : Apart(own, theirs);
                (worst, at) = double.IsNaN(apart) || apart > worst ? (double.IsNaN(apart) ? double.PositiveInfinity : apart, $"{series.Entity} {series.Variable} {step}") : (worst, at);
                count++;
            }
        }

        Expect($"the product's central case, {scenario.Id}", worst <= Tolerance, $"{count} numbers, {worst:e1} apart at most {(worst > Tolerance ? at : "")}");
    }

    private void Identities(ResolvedScenario scenario)
    {
        const int Count = 200;
        var county = entry.County;
        var model = new ScalarModel(county, scenario, 42);
        var unlinked = new ScalarModel(county, With(scenario, a => a.Key.StartsWith("linkage.", StringComparison.Ordinal) ? 0 : null), 42);
        var worst = 0.0;
        void Same(double a, double b) => worst = Math.Max(worst, Apart(a, b) is var apart && double.IsNaN(apart) ? double.PositiveInfinity : apart);
        var projects = Enumerable.Range(0, scenario.Projects.Length);
        for (var draw = 0L; draw < Count; draw++)
        {
            model.Draw(draw);
            unlinked.Draw(draw);
            for (var t = 0; t <= model.Steps; t++)
            {
                var gdp = model["gdp_real", t];
                var organic = Enumerable.Range(0, county.Clusters.Length).Sum(k => model.ClusterOrganic(k, t));
                Same(gdp, organic + model["linkage_direct", t] + model["linkage_indirect", t] + model["linkage_induced", t]);
                Same(gdp, Enumerable.Range(0, county.Townships.Length).Sum(j => model.TownshipValueAdded(j, t)));
                Same(gdp, Enumerable.Range(0, county.Sectors.Length).Sum(s => model.SectorReal(s, t)));
                Same(gdp * model["deflator", t], model["gdp_nominal", t]);
                Same(model["population", t], Enumerable.Range(0, county.Townships.Length).Sum(j => model.TownshipPopulation(j, t)));
                Same(model["project_investment", t], projects.Sum(p => model.ProjectInvestment(p, t)));
                Same(1, model["primary_share", t] + model["secondary_share", t] + model["tertiary_share", t]);
                for (var s = 0; s < county.Sectors.Length; s++)
                {
                    Same(model.SectorNominal(s, t), model.SectorReal(s, t) * model.SectorPrice(s, t));
                    Same(unlinked.SectorReal(s, t), Enumerable.Range(0, county.Clusters.Length).Where(k => county.Clusters[k].Sector == county.Sectors[s].Id).Sum(k => unlinked.ClusterReal(k, t)));
                }

                for (var k = 0; k < county.Clusters.Length; k++)
                {
                    Same(model.ClusterReal(k, t), model.ClusterOrganic(k, t) + projects.Where(p => scenario.Projects[p].Value.Cluster == county.Clusters[k].Id).Sum(p => model.ProjectValueAdded(p, t)));
                }
            }
        }

        Expect($"identities, {scenario.Id}", worst <= 1e-12, $"{Count} draws, {worst:e1} apart at most");
    }

    // E[G] = E[H] = 1 and the spread that the page gives them.
    private void Expectations()
    {
        const int Count = 100_000;
        var scenario = Resolve(entry.Scenarios["pipeline"]);
        var model = new ScalarModel(entry.County, scenario, 20211231, townships: false, allIndicators: false, histograms: true);
        var (sectors, steps) = (entry.County.Sectors.Length, model.Steps);
        var (growth, growthSquare, cost, costSquare) = (new double[sectors * (steps + 1)], new double[sectors * (steps + 1)], new double[sectors * (steps + 1)], new double[sectors * (steps + 1)]);
        model.Pilot();
        var reals = new double[Count];
        for (var draw = 0L; draw < Count; draw++)
        {
            model.Draw(draw);
            model.Accumulate();
            reals[draw] = model["gdp_real", steps];
            for (var i = sectors; i < growth.Length; i++)
            {
                var (g, h) = (model.GrowthShock(i % sectors, i / sectors), model.PriceShock(i % sectors, i / sectors));
                growth[i] += g;
                growthSquare[i] += g * g;
                cost[i] += h;
                costSquare[i] += h * h;
            }
        }

        double Worst(double[] sum, double[] square) => Enumerable.Range(sectors, sum.Length - sectors)
            .Max(i => Math.Abs((sum[i] / Count) - 1) / Math.Sqrt(((square[i] / Count) - (sum[i] / Count * sum[i] / Count)) / Count));
        Expect("E[G] = 1", Worst(growth, growthSquare) < 4.5, $"{Worst(growth, growthSquare):0.0} standard errors away at most, {Count} draws, {sectors * steps} factors");
        Expect("E[H] = 1", Worst(cost, costSquare) < 4.5, $"{Worst(cost, costSquare):0.0} standard errors away at most");

        Array.Sort(reals);
        var mean = reals.Average();
        var deviation = Math.Sqrt(reals.Sum(x => (x - mean) * (x - mean)) / (Count - 1));
        Expect(
            "running statistics of gdp_real",
            Apart(model.Mean("gdp_real", steps), mean) < Tolerance && Math.Abs((model.Deviation("gdp_real", steps) / deviation) - 1) < 1e-6
                && model.Minimum("gdp_real", steps) == reals[0] && model.Maximum("gdp_real", steps) == reals[^1],
            $"mean {mean:0}, deviation {deviation:0}");
        var off = new[] { 0.05, 0.5, 0.95 }.Max(p => Math.Abs(model.Quantile("gdp_real", steps, p) - reals[(int)(p * (Count - 1))])) / deviation;
        Expect("histogram quantiles of gdp_real", off < 0.02, $"{off:0.0000} deviations off at most");
    }

    private void Switches()
    {
        var scenario = Resolve(entry.Scenarios["pipeline"]);
        var whole = new ScalarModel(entry.County, scenario, 7);
        var brief = new ScalarModel(entry.County, scenario, 7, townships: false, allIndicators: false);
        var placed = new ScalarModel(entry.County, scenario, 7, townships: true, allIndicators: false);
        var same = true;
        foreach (var draw in (long[])[3, 1, 2, 3, 1L << 40])
        {
            whole.Draw(draw);
            brief.Draw(draw);
            placed.Draw(draw);
            for (var t = 0; t <= whole.Steps; t++)
            {
                same &= brief.Indicators.All(id => whole[id, t].Equals(brief[id, t]) && whole[id, t].Equals(placed[id, t]));
                same &= Enumerable.Range(0, entry.County.Townships.Length).All(j => whole.TownshipValueAdded(j, t).Equals(placed.TownshipValueAdded(j, t)));
            }
        }

        Expect("the switches leave the numbers alone", same, $"{brief.Indicators.Length} indicators, townships, bit for bit");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var draw = 0; draw < 100; draw++)
        {
            whole.Draw(draw);
            whole.Accumulate();
        }

        Expect("a draw allocates nothing", GC.GetAllocatedBytesForCurrentThread() == before, $"{GC.GetAllocatedBytesForCurrentThread() - before} bytes");
    }
}
