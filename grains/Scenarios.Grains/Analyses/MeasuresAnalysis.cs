using System.Collections.Immutable;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Cascades;
using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Analysis.Sensitivity;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains.Analyses;

/// <summary>What a review's measures rest on 对策测算: other analyses, asked one after the other about the targets of a review.</summary>
public sealed class MeasuresAnalysis(AnalysisCounties counties) : Analysis<MeasuresRequest>
{
    private const int LeastDraws = 100;
    private const int MostDraws = 1_000_000;

    private readonly ReachAnalysis reach = new(counties);
    private readonly CascadeAnalysis cascade = new(counties);
    private readonly ProjectRankAnalysis rank = new(counties);

    protected override AnalysisResult Answer(MeasuresRequest request, AnalysisWork work)
    {
        var setup = counties.Setup(request.Scenario);
        var faults = new FaultList();
        var raised = TargetChoice.Of(setup, request.Raised, faults);
        var compared = TargetChoice.Of(setup, request.Compared, faults);
        PanelMessages.Range("--draws", request.Draws, LeastDraws, MostDraws, faults);
        Messages.ThrowIfErrors(faults);
        var (done, all) = (0, raised.Length + compared.Length + 1);
        CountedWork Next() => new(work, (double)done / all, (double)++done / all);
        return new MeasuresResult(
            [.. raised.Select(t => (ReachResult)reach.Answer(new ReachRequest(request.Scenario, [t.Id], [], request.Probability, null, request.Seed), Next()))],
            [.. raised.Where(t => CascadeAccount.Of(setup, t) is not null).Select(t => (CascadeResult)cascade.Answer(new CascadeRequest(request.County, request.Scenario, t.Id, 1), work))],
            Compare(setup, compared, request, Next),
            request.Ranked is { } ranked && !setup.Projects.IsEmpty ? (ProjectRankResult)rank.Answer(new ProjectRankRequest(request.County, request.Scenario, ranked, request.Draws, request.Seed), Next()) : null);
    }

    // A target with which the panel has nothing to compare is left out: that is no fault of whoever asks about a whole plan.
    private static ImmutableArray<OutlookResult> Compare(ModelSetup setup, ImmutableArray<Target> targets, MeasuresRequest request, Func<AnalysisWork> next) =>
    [
        .. from target in targets
           let part = next()
           let question = OutlookQuestion.Of(setup, target, CountyPanelFile.Shipped, new OutlookSettings(), new FaultList())
           where question is not null
           select OutlookMessages.Of(Outlook.Of(question, request.Seed, request.Draws, part)),
    ];
}
