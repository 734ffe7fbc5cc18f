using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty.Designs;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Model.Uncertainty;

/// <summary>Reads the name of a sampling design 抽样设计名称: mc, lhs, sobol, sobol-owen, grid: with its factors, saltelli: and morris: with their sizes.</summary>
public static class SamplingDesigns
{
    private const string Grid = "grid:";

    private static readonly string[] Forms = ["mc", "lhs", "sobol", "sobol-owen", "grid:KEY=N", "saltelli:N", "morris:R"];

    /// <summary>The design of a name; null when the name has faults.</summary>
    /// <param name="name">As a user writes it.</param>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="draws">Draws of the run, within what a run can have.</param>
    /// <param name="sequence">Sobol's sequence, read when it is asked for.</param>
    /// <param name="faults">Takes what is wrong.</param>
    /// <param name="option">Where the number of draws was given; the option of a whole run when null.</param>
    public static SamplingDesign? Parse(string name, ModelSetup setup, long draws, Func<SobolSequence> sequence, FaultList faults, DrawsOption? option = null)
    {
        option ??= DrawsOption.OfRun;
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(sequence);
        ArgumentNullException.ThrowIfNull(faults);
        switch (name)
        {
            case "mc":
                return new MonteCarlo();
            case "lhs":
                return new LatinHypercubeDesign();
            case "sobol" or "sobol-owen":
                return Sobol(name, setup, sequence(), faults);
            case var grid when grid.StartsWith(Grid, StringComparison.Ordinal):
                return GridOf(grid, setup, draws, option, faults);
            case var factors when factors.StartsWith(FactorDesigns.Saltelli, StringComparison.Ordinal) || factors.StartsWith(FactorDesigns.Morris, StringComparison.Ordinal):
                return FactorDesigns.Parse(factors, setup, draws, option, sequence, faults);
            default:
                faults.Error(new Place("--design"), name, new("没有这种抽样设计", "there is no such design"), new($"可用：{string.Join("、", Forms)}", $"there are {string.Join(", ", Forms)}"));
                return null;
        }
    }

    private static SobolDesign? Sobol(string name, ModelSetup setup, SobolSequence sequence, FaultList faults)
    {
        var needed = FutureSampler.DimensionsOf(setup);
        if (needed <= sequence.Dimensions)
        {
            return new SobolDesign(sequence, name == "sobol-owen");
        }

        faults.Error(
            new Place("--design"),
            name,
            new($"需要 {needed} 维，方向数表只有 {sequence.Dimensions} 维", $"{needed} dimensions are needed, and the direction numbers have {sequence.Dimensions}"),
            new("改用 mc 或 lhs", "use mc or lhs"));
        return null;
    }

    private static GridDesign? GridOf(string name, ModelSetup setup, long draws, DrawsOption option, FaultList faults)
    {
        var levels = name[Grid.Length..].Split(',').Select(f => LevelsOf(f, setup, faults)).ToArray();
        foreach (var twice in levels.OfType<GridLevels>().GroupBy(l => l.Key).Where(g => g.Count() > 1))
        {
            faults.Error(new Place("--design"), twice.Key, new("网格因子重复", "a factor of the grid is named twice"), new("每个假设只写一次", "name each assumption once"));
        }

        if (faults.HasErrors)
        {
            return null;
        }

        var grid = new GridDesign([.. levels.OfType<GridLevels>()]);
        if (grid.Cells > EnsembleSetup.MostDraws)
        {
            faults.Error(
                new Place("--design"),
                name,
                new($"网格有 {grid.Cells} 格，一次运算最多 {EnsembleSetup.MostDraws} 次抽样", $"the grid has {grid.Cells} cells, and a run at most {EnsembleSetup.MostDraws} draws"),
                new("减少因子或水平", "name fewer factors or levels"));
            return null;
        }

        if (draws % grid.Cells != 0)
        {
            // The next whole number of replicates, or the last one that a run can have.
            var replicates = Math.Min(((Math.Max(draws, option.Least) - 1) / grid.Cells) + 1, EnsembleSetup.MostDraws / grid.Cells);
            faults.Error(
                new Place(option.Name),
                draws.ToString(CultureInfo.InvariantCulture),
                new($"网格有 {grid.Cells} 格，抽样次数须是它的整数倍", $"the grid has {grid.Cells} cells: draws must be a multiple of them"),
                new($"例如 {option.Name} {grid.Cells * replicates}", $"for example {option.Name} {grid.Cells * replicates}"));
            return null;
        }

        return grid;
    }

    // key=N for so many values from low to high, or key=value|value|….
    private static GridLevels? LevelsOf(string factor, ModelSetup setup, FaultList faults)
    {
        void Error(BilingualText reason, BilingualText remedy) => faults.Error(new Place("--design"), factor, reason, remedy);
        var (equals, remedy) = (factor.IndexOf('=', StringComparison.Ordinal), new BilingualText("写成 假设=个数 或 假设=值|值", "write assumption=number or assumption=value|value"));
        if (equals < 1)
        {
            Error(new("缺少 =", "there is no ="), remedy);
            return null;
        }

        var (key, text) = (factor[..equals], factor[(equals + 1)..]);
        if (setup.Scenario.Assumptions.FirstOrDefault(a => a.Value.Key == key) is not { Value: var assumption } resolved)
        {
            Error(new("没有这个假设", "there is no such assumption"), NearestKey.Remedy(key, [.. setup.Scenario.Assumptions.Select(a => a.Value.Key)]));
            return null;
        }

        if (key.StartsWith("project.delay.", StringComparison.Ordinal) || key == "project.utilisation")
        {
            Error(new("它只给出各项目的分布，各项目另行抽样", "it only gives the projects their distribution, and each project is drawn apart"), new("用 --set 逐一固定项目", "fix projects one by one with --set"));
            return null;
        }

        var isCount = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count);
        if (TriedOn(resolved) is { } set && !(isCount && assumption.Low < assumption.High))
        {
            Error(
                new($"{set} 也给这个假设取值，会被网格盖过", $"{set} gives this assumption a value, too, which the grid would override"),
                new($"去掉 {set}，或从 --design 的网格中去掉 {key}", $"leave out {set}, or take {key} out of the grid of --design"));
            return null;
        }

        if (isCount)
        {
            if (count < 2 || assumption.Low == assumption.High)
            {
                Error(new("等距取值需要至少两个水平和不为零的区间", "evenly spaced values need at least two levels and a range"), remedy);
                return null;
            }

            return new GridLevels(key, [.. Enumerable.Range(0, count).Select(i => assumption.Low + ((assumption.High - assumption.Low) * i / (count - 1)))]);
        }

        var values = ImmutableArray.CreateBuilder<double>();
        foreach (var part in text.Split('|'))
        {
            if (!double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || AssumptionFault(setup, assumption, value) is not null)
            {
                Error(new($"“{part}”不是该假设允许的数", $"“{part}” is no number that this assumption allows"), AssumptionFault(setup, assumption, value) ?? remedy);
                return null;
            }

            values.Add(value);
        }

        return new GridLevels(key, values.ToImmutable());
    }

    // The option that tries a lever on this very assumption. A grid divides the range that is set; any other value is said twice. A pattern is no such lever: a grid may make exceptions from it.
    private static string? TriedOn(ResolvedAssumption assumption)
    {
        var before = $"{assumption.Value.Key}: ";
        return assumption.Levers.FirstOrDefault(l => l.IsTried && l.Text.StartsWith(before, StringComparison.Ordinal)) is { Text: var text } ? $"{LeverTrace.TryOption} {assumption.Value.Key}={text[before.Length..]}" : null;
    }

    // What the equations allow, wherever the value comes from.
    private static BilingualText? AssumptionFault(ModelSetup setup, Assumption assumption, double value)
    {
        var county = setup.County;
        var rule = AssumptionCatalogue.KeysOf(county)
            .First(k => k.Key == assumption.Key).Rule;
        return AssumptionChecks.RangeFault(assumption with { Low = value, Mode = value, High = value }, rule) is null && double.IsFinite(value) ? null : AssumptionChecks.RangeRemedy(rule);
    }
}
