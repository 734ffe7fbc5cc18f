using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>
/// What an ensemble tells 汇总布局: a cell for each series and year after the base, series by series, and the targets that can be judged. What it keeps of the draws are
/// the cells of its sources, alike: the series that are summarised, of which others are fixed multiples.
/// </summary>
public sealed class EnsembleLayout
{
    private readonly int[] sourceOf; // by series

    private EnsembleLayout(ModelSetup setup, EnsembleSelection selection)
    {
        (Setup, Steps) = (setup, setup.Steps);
        var indicators = IndicatorCatalogue.Of(setup.County.Scope, setup.County.BaseYear);
        var growths = GrowthsOf(setup);
        bool Selected(string id) => selection.Indicators.IsEmpty || selection.Indicators.Contains(id);
        bool With(EntityKind kind) => selection.Entities.Contains(kind);

        var chosen = indicators.Where(i => Selected(i.Id)).ToArray();
        var chosenGrowths = growths.Where(g => Selected(g.Indicator.Id)).ToArray();
        Series =
        [
            .. chosen.Select(i => EnsembleSeries.Of(setup, i)),
            .. chosenGrowths.Select(g => new EnsembleSeries(EntityKind.County, setup.County.Id, g.Indicator.Id, g.Indicator.Unit, g.Indicator.PriceBasis, true, b => b.Accounts.ClusterGrowth[g.Cluster])),
            .. Projection.EntitySeries(setup).Where(s => With(s.Kind)),
        ];
        Sources = [.. Series.Select(s => s.Source).DistinctBy(Key)];
        Wanted = Wanted.Of(Sources.Select(s => s.Account).OfType<CountySeries>(), chosenGrowths.Length > 0, selection.Entities, Sources.Any(s => s.Kind == EntityKind.Township && s.Variable == Projection.Residents));
        var places = Sources.Select((s, i) => (Key: Key(s), Place: i)).ToDictionary(x => x.Key, x => x.Place);
        (Cells, SourceCells) = (Series.Length * Steps, Sources.Length * Steps);
        sourceOf = [.. Series.Select(s => places[Key(s.Source)])];
        Targets = [.. setup.County.Targets.Select(Judged).OfType<EnsembleTarget>()];
    }

    public ModelSetup Setup { get; }

    public ImmutableArray<EnsembleSeries> Series { get; }

    /// <summary>The series that are summarised.</summary>
    public ImmutableArray<EnsembleSeries> Sources { get; }

    /// <summary>Years after the base.</summary>
    public int Steps { get; }

    public int Cells { get; }

    public int SourceCells { get; }

    public ImmutableArray<EnsembleTarget> Targets { get; }

    /// <summary>What a block must work out for these series.</summary>
    public Wanted Wanted { get; }

    /// <summary>The series and step of a cell.</summary>
    public (EnsembleSeries Series, int Step) At(int cell) => (Series[cell / Steps], 1 + (cell % Steps));

    /// <summary>The source's cell that is summarised for a cell, and how many times it the cell is.</summary>
    public (int Cell, double Factor) SourceOf(int cell)
    {
        var (series, step) = At(cell);
        return ((sourceOf[cell / Steps] * Steps) + step - 1, series.Multiple?.Factor(step) ?? 1);
    }

    /// <summary>The series and step of a source's cell.</summary>
    internal (EnsembleSeries Series, int Step) AtSource(int cell) => (Sources[cell / Steps], 1 + (cell % Steps));

    private static (EntityKind Kind, string Entity, string Variable) Key(EnsembleSeries series) => (series.Kind, series.Entity, series.Variable);

    /// <summary>The layout of a selection.</summary>
    /// <param name="setup">The county under a scenario.</param>
    /// <param name="selection">What is summarised.</param>
    /// <exception cref="FaultException">The selection names indicators that the county does not have.</exception>
    public static EnsembleLayout Of(ModelSetup setup, EnsembleSelection selection)
    {
        var faults = new FaultList();
        var layout = Of(setup, selection, faults);
        faults.ThrowIfErrors();
        return layout!;
    }

    /// <summary>The layout of a selection; null when it names indicators that the county does not have, each of which is told.</summary>
    public static EnsembleLayout? Of(ModelSetup setup, EnsembleSelection selection, FaultList faults)
    {
        ArgumentNullException.ThrowIfNull(setup);
        ArgumentNullException.ThrowIfNull(selection);
        ArgumentNullException.ThrowIfNull(faults);
        string[] known =
        [
            .. IndicatorCatalogue.Of(setup.County.Scope, setup.County.BaseYear).Select(i => i.Id),
            .. GrowthsOf(setup).Select(g => g.Indicator.Id),
        ];
        string[] unknown = [.. selection.Indicators.Where(i => !known.Contains(i))];
        foreach (var id in unknown)
        {
            faults.Error(new Place("--indicators"), id, new("没有这个指标", "there is no such indicator"), NearestKey.Remedy(id, known));
        }

        return unknown.Length == 0 ? new EnsembleLayout(setup, selection) : null;
    }

    // The average growth of the clusters that targets name.
    private static (int Cluster, Indicator Indicator)[] GrowthsOf(ModelSetup setup) =>
        [.. setup.GrowthAverages.Select(k => (k, IndicatorCatalogue.GrowthAverageOf(setup.County.Clusters[k])))];

    private EnsembleTarget? Judged(Target target)
    {
        var series = Series.Select((s, i) => (s, i)).FirstOrDefault(x => x.s.Kind == EntityKind.County && x.s.Variable == target.Indicator, (null!, -1)).i;
        var step = target.Year - Setup.County.BaseYear;
        return series >= 0 && step >= 1 && step <= Steps && target is { Operator: { } how, Value: { } value }
            ? new EnsembleTarget(target, how, value, (series * Steps) + step - 1)
            : null;
    }
}
