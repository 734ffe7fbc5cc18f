using System.Collections.Immutable;
using System.Globalization;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Reviews;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Grains.Analyses;

/// <summary>The mid-term review of a scenario 中期评估.</summary>
public sealed class ReviewAnalysis(AnalysisCounties counties) : Analysis<ReviewRequest>
{
    private const int LeastDraws = 1000;
    private const int MostDraws = 4_000_000;

    protected override AnalysisResult Answer(ReviewRequest request, AnalysisWork work)
    {
        var setup = counties.Setup(request.Run.Scenario);
        var faults = new FaultList();
        Check(request, setup, faults);
        var book = new ActualBook(request.Actuals.Select(ActualMessages.Of), request.AsOf, request.PublishedUntil, CountyPanelFile.ShippedBreaks);
        var overrides = Overrides(request, setup.County, book, faults);
        Messages.ThrowIfErrors(faults);
        var reviewer = new Reviewer(setup, book, ObservationErrorsFile.Shipped, new ReviewSettings((int)request.Run.Draws, (int)request.MostDraws, request.Run.Seed), overrides);
        return ReviewMessages.Of(request, setup, reviewer.Review(work));
    }

    private static ImmutableArray<ClassOverride> Overrides(ReviewRequest request, County county, ActualBook book, FaultList faults)
    {
        if (request.Overrides is not { } file)
        {
            return [];
        }

        var overrides = OverridesFile.Read(file.Name, file.Content, county, faults);
        var assessor = new TargetAssessor(county, book);
        ClassOverride.Check(overrides, id => assessor.Of(county.Targets.First(t => t.Id == id)), faults);
        return overrides;
    }

    private static void Check(ReviewRequest request, ModelSetup setup, FaultList faults)
    {
        var (first, last) = (setup.County.BaseYear, setup.County.EndYear);
        if (request.AsOf < first || request.AsOf > last)
        {
            faults.Error(new Place("--as-of"), request.AsOf.ToString(CultureInfo.InvariantCulture), new("评估年份不在推演期内", "the year of the review is outside the projection"), new($"请用 {first} 至 {last} 之间的年份", $"use a year from {first} to {last}"));
        }

        if (setup.County.Targets.IsEmpty)
        {
            faults.Error(new Place(setup.County.Id), "targets.csv", new("此县没有规划目标，无可评估", "the county has no targets: there is nothing to review"), new("补上 targets.csv", "add targets.csv"));
        }

        if (request.Run.Design != "mc")
        {
            faults.Error(new Place("--design"), request.Run.Design, new("评估要续抽同一运算，其他设计不能续抽", "a review draws more of the same run, which other designs cannot"), new("评估 mc 设计的运算", "review a run of the design mc"));
        }

        if (request.Run.Draws is < LeastDraws or > MostDraws)
        {
            faults.Error(new Place("--draws"), request.Run.Draws.ToString(CultureInfo.InvariantCulture), new("抽样次数超出范围", "the number of draws is out of range"), new($"请用 {LeastDraws} 至 {MostDraws}", $"use {LeastDraws} to {MostDraws}"));
        }

        if (request.MostDraws < request.Run.Draws || request.MostDraws > MostDraws)
        {
            faults.Error(new Place("--most-draws"), request.MostDraws.ToString(CultureInfo.InvariantCulture), new("抽样上限超出范围", "the most draws are out of range"), new($"请用 {request.Run.Draws} 至 {MostDraws}", $"use {request.Run.Draws} to {MostDraws}"));
        }
    }
}
