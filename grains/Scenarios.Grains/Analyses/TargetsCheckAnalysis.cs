using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Arithmetic;
using Scenarios.Model.Facts;
using Scenarios.Model.Targets;

namespace Scenarios.Grains.Analyses;

/// <summary>The arithmetic of targets 目标算术核对.</summary>
public sealed class TargetsCheckAnalysis(AnalysisCounties counties) : Analysis<TargetsCheckRequest>
{
    protected override AnalysisResult Answer(TargetsCheckRequest request, AnalysisWork work)
    {
        var county = counties.County(request.County, request.Facts);
        var wish = new ArithmeticWish(Numbers("--set", request.Numbers), request.Without, Numbers("--weight", request.Weights), request.Limit);
        var arithmetic = TargetArithmetic.Of(county, wish, work.Cancellation);
        var implied = PlanImplications.Of(county, wish.Numbers);
        return new TargetsCheckResult(
            [.. arithmetic.Claims.Select(c => Of(county, c))],
            [.. arithmetic.Conflicts.Select(c => new ConflictMessage(c.Claims, [.. c.Easings.Select(e => e.Number)]))],
            arithmetic.IsComplete,
            arithmetic.Concessions is not null,
            [.. (arithmetic.Concessions ?? []).Select(c => new ConcessionMessage(c.Claim, c.Number, c.Change, c.Weight))],
            [.. implied.Each.Select(i => Of(county, i))],
            [.. implied.Residuals.Select(Of)],
            [.. implied.Traps.Select(Of)],
            [.. implied.Others.Select(t => Messages.Of(t.Name))]);
    }

    private static ImmutableDictionary<string, double> Numbers(string place, ImmutableArray<NamedNumber> numbers)
    {
        var faults = new FaultList();
        foreach (var twice in numbers.GroupBy(n => n.Name).Where(g => g.Skip(1).Any()))
        {
            faults.Error(new Place(place), twice.Key, new("写了不止一次", "it is given more than once"), new("只写一次", "give it once"));
        }

        faults.ThrowIfErrors();
        return numbers.ToImmutableDictionary(n => n.Name, n => n.Number);
    }

    private static ClaimMessage Of(County county, Claim claim) => new(
        claim.Id,
        claim.Kind switch { ClaimKind.Target => "target", ClaimKind.Statement => "statement", _ => "range" },
        Messages.Of(claim.Name),
        claim.Number,
        claim.Unit,
        county.Targets.FirstOrDefault(t => t.Id == claim.Id) is { } target ? Messages.Of(VerdictRules.MeasureOf(county, target)) : "growth",
        claim.AtLeast,
        claim.Source);

    private static ImplicationMessage Of(County county, Implication i) => new(
        i.Target.Id,
        Messages.Of(i.Target.Name),
        Messages.Of(i.Subject),
        i.Target.Value!.Value,
        i.Target.Unit,
        Messages.Of(VerdictRules.MeasureOf(county, i.Target)),
        i.Target.Year,
        i.AtBase,
        i.Actual?.Year,
        i.Actual?.Value,
        i.Multiple,
        i.GrowthFromBase,
        i.GrowthFromActual,
        i.PointsFromBase,
        i.PointsFromActual,
        i.PlanGrowth,
        i.RealGrowthNeeded,
        i.StatedGrowth,
        i.ShareAtStatedGrowth,
        i.RelativePriceGrowth);

    private static ResidualMessage Of(Residual residual) => new(
        [.. residual.Targets.Select(t => t.Id)],
        [.. residual.Targets.Select(t => Messages.Of(t.Name))],
        [.. residual.Targets.Select(t => t.Value!.Value)],
        [.. residual.Rest.Select(Messages.Of)],
        residual.Left,
        residual.AtBase,
        residual.PlanGrowth,
        residual.RealGrowth);

    private static PriceTrapMessage Of(PriceTrap trap) => new(
        trap.Target.Id,
        Messages.Of(trap.Target.Name),
        trap.Target.Year,
        trap.IsReal,
        trap.RealMultiple,
        trap.RealGrowth,
        trap.NominalMultiple,
        trap.NominalGrowth,
        trap.PlanGrowth,
        trap.PlanMultiple,
        trap.ReachedInRealTerms,
        trap.Inflation);
}
