using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;
using Scenarios.Model.Pathways;
using Scenarios.Model.Plausibility;
using Scenarios.Model.Quantities;
using Scenarios.Model.Targets;

namespace Scenarios.Grains;

/// <summary>Turns what the model says into what a client may see, and nothing else 消息转换.</summary>
internal static class Messages
{
    public static LocalText Of(BilingualText text) => new(text.Zh, text.En);

    public static InputFault Of(Fault fault) => new(
        fault.Place.File, fault.Place.Line, fault.Place.Column, fault.Value, Of(fault.Reason), Of(fault.Remedy), fault.Severity == FaultSeverity.Error);

    public static ImmutableArray<InputFault> Of(IEnumerable<Fault> faults) => [.. faults.Select(Of)];

    /// <summary>Runs something that may refuse its input, so that the refusal crosses the wire whole.</summary>
    public static T Refusing<T>(Func<T> run)
    {
        try
        {
            return run();
        }
        catch (FaultException e)
        {
            throw new InputFaultException(Of(e.Faults));
        }
        catch (ProjectionException e)
        {
            throw new InputFaultException([Of(e.Fault)]);
        }
    }

    public static void ThrowIfErrors(FaultList faults)
    {
        if (faults.HasErrors)
        {
            throw new InputFaultException(Of(faults.All));
        }
    }

    public static InputFaultException Refusal(string place, string value, BilingualText reason, BilingualText remedy) =>
        new([Of(new Fault(new Place(place), value, reason, remedy))]);

    public static SourceKind Of(ProvenanceKind kind) => kind switch
    {
        ProvenanceKind.Observed => SourceKind.Observed,
        ProvenanceKind.Plan => SourceKind.Plan,
        ProvenanceKind.Derived => SourceKind.Derived,
        _ => SourceKind.Assumption,
    };

    /// <summary>The kind of an entity that has a pathway.</summary>
    public static EntityKind Of(EntityType type) => type switch
    {
        EntityType.County => EntityKind.County,
        EntityType.Sector => EntityKind.Sector,
        EntityType.Cluster => EntityKind.Cluster,
        EntityType.Township => EntityKind.Township,
        EntityType.Park => EntityKind.Park,
        EntityType.Project => EntityKind.Project,
        _ => throw Refusal("--entities", $"{type}", new("没有逐年路径", "it has no pathway"), new("用 sector、cluster、township、park 或 project", "use sector, cluster, township, park or project")),
    };

    public static EntityType Of(EntityKind kind) => kind switch
    {
        EntityKind.County => EntityType.County,
        EntityKind.Sector => EntityType.Sector,
        EntityKind.Cluster => EntityType.Cluster,
        EntityKind.Township => EntityType.Township,
        EntityKind.Park => EntityType.Park,
        _ => EntityType.Project,
    };

    public static string Of(PriceBasis basis) => basis switch
    {
        PriceBasis.Real => "real",
        PriceBasis.Nominal => "nominal",
        _ => "none",
    };

    public static string Of(Measure measure) => measure switch
    {
        Measure.Level => "level",
        Measure.Count => "count",
        Measure.Share => "share",
        Measure.Growth => "growth",
        _ => "total",
    };

    public static IndicatorInfo Of(Indicator indicator) => new(
        indicator.Id, Of(indicator.Name), indicator.Unit, Of(indicator.PriceBasis), Of(indicator.Measure), indicator.Rule);

    public static SeriesMessage Of(Series series) => new(
        Of(series.Kind), series.Entity, series.Variable, series.Unit, Of(series.PriceBasis), new Vec(series.Values));

    public static ImmutableArray<SeriesMessage> Of(IEnumerable<Series> series) => [.. series.Select(Of)];

    public static string Of(TargetOperator? how) => how switch
    {
        TargetOperator.AtLeast => ">=",
        TargetOperator.Above => ">",
        TargetOperator.AtMost => "<=",
        TargetOperator.Below => "<",
        _ => "",
    };

    public static VerdictMessage Of(County county, Verdict verdict) => new(
        verdict.Target.Id,
        verdict.Target.Number,
        Of(verdict.Target.Name),
        verdict.Target.Indicator,
        Of(verdict.Target.Operator),
        verdict.Target.Value,
        verdict.Target.Unit,
        Of(VerdictRules.MeasureOf(county, verdict.Target)),
        verdict.Target.Year,
        verdict.Target.Nature == TargetNature.Binding,
        county.HeadlineTargets.IsEmpty ? verdict.Target.Number is null : county.HeadlineTargets.Contains(verdict.Target.Id),
        verdict.Kind switch
        {
            VerdictKind.Reached => VerdictType.Reached,
            VerdictKind.Missed => VerdictType.Missed,
            VerdictKind.Tracked => VerdictType.Tracked,
            _ => VerdictType.SetByCity,
        },
        verdict.BaseValue,
        verdict.Value,
        verdict.Distance,
        verdict.FirstYear,
        verdict.RequiredKind switch
        {
            RequiredChange.Keep => "keep",
            RequiredChange.Rate => "rate",
            RequiredChange.Points => "points",
            RequiredChange.Units => "units",
            RequiredChange.Whole => "whole",
            _ => "none",
        },
        verdict.Required,
        verdict.Actual?.Year,
        verdict.Actual?.Value);

    public static FlagMessage Of(Flag flag) => new(
        flag.Comparator.Id,
        Of(flag.Comparator.Name),
        Of(flag.Subject),
        flag.From,
        flag.To,
        flag.Value,
        (flag.Above ? flag.Comparator.High : flag.Comparator.Low) ?? double.NaN,
        flag.Above,
        flag.Comparator.Unit,
        Of(flag.Comparator.Provenance.Kind),
        flag.Comparator.Provenance.Source);

    /// <summary>One draw of each lane: in a live county all are equal.</summary>
    public static Vec OneDraw(Lanes lanes) => new([.. Enumerable.Range(0, lanes.Count).Select(i => lanes[i][0])]);

    /// <summary>Fills a row with values that are the same in all draws.</summary>
    public static void Fill(Lanes row, Vec values)
    {
        for (var i = 0; i < row.Count; i++)
        {
            row[i] = values[i];
        }
    }

    /// <summary>Enters what a cluster yields in the year of whoever asked.</summary>
    public static void Fill(CountyYear year, int cluster, ClusterReply reply) =>
        (year.Organic[cluster], year.ClusterProjects[cluster], year.ClusterInvestment[cluster]) = (reply.Organic, reply.Projects, reply.Investment);

    public static ScenarioText Of(ScenarioDocument document) => new(document.Id, document.File, document.Text);
}
