using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Model.Uncertainty;

/// <summary>Makes the designs of sensitivity analysis 敏感性抽样设计, or says why they cannot be.</summary>
public static class FactorDesigns
{
    internal const string Saltelli = "saltelli:";
    internal const string Morris = "morris:";

    /// <summary>The sample of Sobol' indices; null when it cannot be.</summary>
    /// <param name="factors">What moves.</param>
    /// <param name="rows">N.</param>
    /// <param name="secondOrder">Whether pairs are wanted.</param>
    /// <param name="sequence">Sobol's sequence.</param>
    /// <param name="place">Where the number of rows was given.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static SaltelliDesign? OfSobol(ImmutableArray<DesignFactor> factors, int rows, bool secondOrder, SobolSequence sequence, string place, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(sequence);
        ArgumentNullException.ThrowIfNull(faults);
        CheckFactors(factors, faults);
        CheckRows(rows, place, faults);
        var needed = 2 * factors.Sum(f => f.Assumptions.Length);
        if (needed > sequence.Dimensions)
        {
            faults.Error(
                new Place(place),
                needed.ToString(CultureInfo.InvariantCulture),
                new($"需要 {needed} 维，方向数表只有 {sequence.Dimensions} 维", $"{needed} dimensions are needed, and the direction numbers have {sequence.Dimensions}"),
                new("用情景固定一部分假设", "fix some assumptions by a scenario"));
        }

        return faults.HasErrors ? null : new SaltelliDesign(sequence, factors, rows, secondOrder);
    }

    /// <summary>The trajectories of elementary effects; null when they cannot be.</summary>
    /// <param name="factors">What moves; chance does not.</param>
    /// <param name="trajectories">r.</param>
    /// <param name="levels">p.</param>
    /// <param name="trajectoriesPlace">Where r was given.</param>
    /// <param name="levelsPlace">Where p was given.</param>
    /// <param name="faults">Takes what is wrong.</param>
    public static MorrisDesign? OfMorris(ImmutableArray<DesignFactor> factors, int trajectories, int levels, string trajectoriesPlace, string levelsPlace, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        ImmutableArray<DesignFactor> moved = [.. factors.Where(f => !f.Assumptions.IsEmpty)];
        CheckFactors(moved, faults);
        CheckTrajectories(trajectories, levels, trajectoriesPlace, levelsPlace, faults);
        return faults.HasErrors ? null : new MorrisDesign(moved, trajectories, levels);
    }

    /// <summary>Notes what is wrong with N.</summary>
    public static void CheckRows(int rows, string place, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (rows < SaltelliDesign.LeastRows || rows > SaltelliDesign.MostRows || !BitOperations.IsPow2(rows))
        {
            faults.Error(
                new Place(place),
                rows.ToString(CultureInfo.InvariantCulture),
                new("索博尔抽样的行数须是 2 的幂", "the rows of a Saltelli sample are a power of two"),
                new($"用 {SaltelliDesign.LeastRows} 至 {SaltelliDesign.MostRows} 之间 2 的幂，例如 1024", $"use a power of two from {SaltelliDesign.LeastRows} to {SaltelliDesign.MostRows}, for example 1024"));
        }
    }

    /// <summary>Notes what is wrong with r and p.</summary>
    public static void CheckTrajectories(int trajectories, int levels, string trajectoriesPlace, string levelsPlace, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(faults);
        if (trajectories is < 2 or > MorrisDesign.MostTrajectories)
        {
            faults.Error(
                new Place(trajectoriesPlace),
                trajectories.ToString(CultureInfo.InvariantCulture),
                new("轨迹数超出范围", "the number of trajectories is out of range"),
                new($"用 2 至 {MorrisDesign.MostTrajectories}，例如 50", $"use 2 to {MorrisDesign.MostTrajectories}, for example 50"));
        }

        if (levels is < 2 or > MorrisDesign.MostLevels || levels % 2 != 0)
        {
            faults.Error(
                new Place(levelsPlace),
                levels.ToString(CultureInfo.InvariantCulture),
                new("水平数须是偶数，这样每个水平出现的机会相同", "the number of levels is even, so that every level comes as often"),
                new($"用 2 至 {MorrisDesign.MostLevels} 之间的偶数，例如 4", $"use an even number from 2 to {MorrisDesign.MostLevels}, for example 4"));
        }
    }

    /// <summary>The design of a name such as saltelli:1024, saltelli:1024:second, morris:50 or morris:50:4, over all that a scenario draws.</summary>
    internal static FactorDesign? Parse(string name, ModelSetup setup, long draws, DrawsOption option, Func<SobolSequence> sequence, FaultList faults)
    {
        const string place = "--design";
        var words = name.Split(':');
        var factors = DesignFactors.Of(setup, Wanted.Everything, withChance: true, byFamily: false);
        FactorDesign? design = (words[0], words[1..]) switch
        {
            ("saltelli", [var n]) when Number(n) is { } rows => OfSobol(factors, rows, false, sequence(), place, faults),
            ("saltelli", [var n, "second"]) when Number(n) is { } rows => OfSobol(factors, rows, true, sequence(), place, faults),
            ("morris", [var n]) when Number(n) is { } trajectories => OfMorris(factors, trajectories, 4, place, place, faults),
            ("morris", [var n, var p]) when Number(n) is { } trajectories && Number(p) is { } levels => OfMorris(factors, trajectories, levels, place, place, faults),
            _ => null,
        };
        if (design is null && !faults.HasErrors)
        {
            faults.Error(new Place(place), name, new("不是完整的设计名称", "this is no complete name of a design"), new("写成 saltelli:1024、saltelli:1024:second、morris:50 或 morris:50:4", "write saltelli:1024, saltelli:1024:second, morris:50 or morris:50:4"));
        }
        else if (design is not null && design.Draws != draws)
        {
            faults.Error(
                new Place(option.Name),
                draws.ToString(CultureInfo.InvariantCulture),
                new($"{design.Id} 在此情景下恰有 {design.Draws} 次抽样", $"{design.Id} has exactly {design.Draws} draws under this scenario"),
                new($"用 {option.Name} {design.Draws}", $"use {option.Name} {design.Draws}"));
            return null;
        }

        return design;
    }

    private static int? Number(string text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static void CheckFactors(ImmutableArray<DesignFactor> factors, FaultList faults)
    {
        if (factors.IsEmpty)
        {
            faults.Error(new Place("scenario"), "0", new("此情景下没有影响该结果的不确定假设", "no uncertain assumption of this scenario matters to the outcome"), new("换一个情景或指标", "take another scenario or indicator"));
        }
    }
}
