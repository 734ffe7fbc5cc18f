using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The tables of a discovery 情景发现表格.</summary>
public sealed class DiscoverTables(Language language)
{
    private const int PeelsOnScreen = 10;
    private const int InputsOnScreen = 5;

    /// <summary>What each box holds; of several, what they hold together.</summary>
    public TableBlock Boxes(DiscoverResult result, bool everything)
    {
        ArgumentNullException.ThrowIfNull(result);
        var several = everything || result.Boxes.Length > 1;
        ImmutableArray<Column> columns =
        [
            new("box", language["条件组", "Box"], true),
            new("conditions", language["条件数", "Conditions"], true, 7),
            new("density", language["密度", "Density"], true),
            new("density_low", language["90% 下限", "90% low"], true, 5),
            new("density_high", language["90% 上限", "90% high"], true, 5),
            new("fresh_density", language["另抽密度", "Fresh density"], true),
            new("fresh_low", language["90% 下限", "90% low"], true, 4),
            new("fresh_high", language["90% 上限", "90% high"], true, 4),
            new("coverage", language["覆盖率", "Coverage"], true),
            new("mass", language["支持度", "Mass"], true, 1),
            new("hits", language["命中", "Hits"], true, 6),
            new("futures", language["未来数", "Futures"], true, 6),
            .. several ? (ReadOnlySpan<Column>)
            [
                new("coverage_together", language["累计覆盖率", "Coverage, all"], true, 2),
                new("density_together", language["累计密度", "Density, all"], true, 3),
                new("mass_together", language["累计支持度", "Mass, all"], true, 8),
            ] : [],
        ];
        return new TableBlock("boxes", language["条件组", "Boxes"], columns, [.. result.Boxes.Select((b, i) => (ImmutableArray<Cell>)
        [
            Count(i + 1), Count(b.Conditions.Length),
            Share(b.Density.Share, b.IsDense ? Tone.Good : Tone.Bad), Share(b.Density.Low), Share(b.Density.High),
            Share(b.Fresh?.Share), Share(b.Fresh?.Low), Share(b.Fresh?.High),
            Share(b.Coverage), Share(b.Mass), Count(b.Density.Hits), Count(b.Density.Futures),
            .. several ? (ReadOnlySpan<Cell>)[Share(b.CoverageTogether), Share(b.DensityTogether), Share(b.MassTogether)] : [],
        ])]);
    }

    /// <summary>What each condition does; its bounds stand in its words, and in files by themselves.</summary>
    public TableBlock Conditions(DiscoverResult result, DiscoveryWords words, bool everything)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<Column> columns =
        [
            new("box", language["条件组", "Box"], true),
            new("input", language["条件", "Condition"]),
            .. everything ? (ReadOnlySpan<Column>)[new("low", language["下限", "Low"], true), new("high", language["上限", "High"], true)] : [],
            new("quasi_p", language["拟 p 值", "Quasi-p"], true),
            new("density_without", language["去掉后密度", "Density without"], true, 1),
            new("coverage_without", language["去掉后覆盖率", "Coverage without"], true, 3),
            new("reappears", language["重现率", "Reappears"], true, 2),
        ];
        return new TableBlock("conditions", language["各条件的作用", "What each condition does"], columns, [.. result.Boxes.SelectMany((b, i) => DiscoveryWords.Ordered(b).Select(c => (ImmutableArray<Cell>)
        [
            Count(i + 1), new(words.Of(c), result.Inputs[c.Input].Key), .. everything ? (ReadOnlySpan<Cell>)[Bound(c.Input, c.Low), Bound(c.Input, c.High)] : [],
            new(c.QuasiP < 0.001 ? "<0.001" : Numbers.Round(c.QuasiP, 3), c.QuasiP), Share(c.DensityWithout), Share(c.CoverageWithout), Share(c.Reappears),
        ]))]);

        Cell Bound(int input, double? bound) => Cell.Of(bound, b => words.Amount(input, b));
    }

    /// <summary>The trade-off of coverage and density along the way.</summary>
    public TableBlock TradeOff(DiscoverResult result, DiscoveryWords words, bool everything)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<Column> columns =
        [
            new("box", language["条件组", "Box"], true),
            new("step", language["步", "Step"], true, 5),
            new("kind", language["操作", "Action"]),
            new("input", language["维度", "Where"], false, 2),
            new("conditions", language["条件数", "Conditions"], true),
            new("coverage", language["覆盖率", "Coverage"], true),
            new("density", language["密度", "Density"], true),
            new("mass", language["支持度", "Mass"], true, 1),
            new("hits", language["命中", "Hits"], true, 4),
            new("futures", language["未来数", "Futures"], true, 4),
            new("taken", language["选用", "Taken"], false, 3),
        ];
        return new TableBlock("tradeoff", language["覆盖率与密度的取舍", "Trade-off of coverage and density"], columns, [.. result.Boxes.SelectMany((b, i) => Shown(b, everything).Select(s => (ImmutableArray<Cell>)
        [
            Count(i + 1), Count(s), new(Action(b.Trajectory[s].Kind), b.Trajectory[s].Kind),
            b.Trajectory[s].Input < 0 ? Cell.Empty : new(words.Label(b.Trajectory[s].Input), result.Inputs[b.Trajectory[s].Input].Key),
            Count(b.Trajectory[s].Conditions), Share(b.Trajectory[s].Coverage), Share(b.Trajectory[s].Density), Share(b.Trajectory[s].Mass),
            Count(b.Trajectory[s].Hits), Count(b.Trajectory[s].Futures),
            b.Trajectory[s].Taken ? new("◆", true, Tone.Good) : new("", false),
        ]))]);
    }

    /// <summary>What half-samples find.</summary>
    public TableBlock Reappearing(DiscoverResult result, DiscoveryWords words, bool everything)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(words);
        ImmutableArray<Column> columns =
        [
            new("box", language["条件组", "Box"], true),
            new("input", language["维度", "Input"]),
            new("share", language["重现率", "Reappears"], true),
            new("in_box", language["在条件组中", "In the box"], false, 1),
        ];
        return new TableBlock("reappearing", language["半样本中重现的维度", "What half-samples find again"], columns, [.. result.Boxes.SelectMany((b, i) => b.Reappearing
            .Where((r, place) => everything || place < InputsOnScreen)
            .Select(r => (Share: r, In: b.Conditions.Any(c => c.Input == r.Input)))
            .Select(r => (ImmutableArray<Cell>)[Count(i + 1), new(words.Label(r.Share.Input), result.Inputs[r.Share.Input].Key), Share(r.Share.Share), new(r.In ? language["是", "yes"] : language["否", "no"], r.In)]))]);
    }

    // A screen has the start, some of the peels, the one that was taken, and all that was done to it.
    private static IEnumerable<int> Shown(DiscoveryBox box, bool everything)
    {
        var peels = box.Trajectory.Count(s => s.Kind == "peel");
        var every = everything ? 1 : Math.Max(1, (peels + PeelsOnScreen - 1) / PeelsOnScreen);
        return Enumerable.Range(0, box.Trajectory.Length).Where(s => box.Trajectory[s].Kind != "peel" || s % every == 0 || s == peels || box.Trajectory[s].Taken);
    }

    private string Action(string kind) => kind switch
    {
        "peel" => language["剥离", "peel"],
        "paste" => language["粘贴", "paste"],
        "drop" => language["剔除", "drop"],
        _ => language["起点", "start"],
    };

    private static Cell Share(double? share, Tone tone = Tone.Plain) => Cell.Of(share, Likelihood.Percent, tone);

    private static Cell Count(long count) => new(Numbers.Round(count, 0), count);
}
