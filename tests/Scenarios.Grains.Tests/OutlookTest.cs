using System.Text;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Facts;

namespace Scenarios.Grains.Tests;

public class OutlookTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    private async Task<OutlookRequest> Request(string target) => new(await cluster.Compose("pipeline"), target, null, null, false, null, null, false, null, null, 500, 3);

    private async Task<(AnalysisStatus Status, OutlookResult? Result)> Ended(OutlookRequest request)
    {
        var grain = cluster.Grains.GetGrain<IAnalysisGrain>(request.Key());
        await grain.Start(request);
        AnalysisStatus? last = null;
        await foreach (var status in grain.Progress(Guid.NewGuid()))
        {
            last = status;
        }

        return (last!, await grain.Result() as OutlookResult);
    }

    [Fact]
    public async Task An_outside_view_crosses_the_wire_as_the_model_has_it()
    {
        var (status, result) = await Ended(await Request("secondary-share"));
        Assert.Equal(RunState.Finished, status.State);
        var (setup, faults) = (Simulated.Setup("pipeline"), new FaultList());
        var expected = Outlook.Of(OutlookQuestion.Of(setup, setup.County.Targets.Single(t => t.Id == "secondary-share"), CountyPanelFile.Shipped, new OutlookSettings(), faults)!, 3, 500, AnalysisWork.Alone);
        Assert.Equal((expected.Tally.Counties, expected.Tally.Windows, expected.Tally.WindowsMet), (result!.Count.Counties, result.Count.Windows, result.Count.WindowsMet));
        Assert.Equal((expected.Tally.Once!.Value.Hits, expected.Tally.Once.Value.Low, expected.Scenario.Hits), (result.Count.Once!.Hits, result.Count.Once.Low, result.Odds.Hits));
        Assert.Equal(expected.Counties.Select(c => (c.County.Code, c.Best.First.Year, c.Best.End, c.Nearest.Last.Year, c.Windows.Length)), result.Counties.Select(c => (c.Code, c.Best.From, c.Best.End, c.Nearest.To, c.Windows)));
        Assert.Equal(expected.Question.Found.Excluded.Select(e => (e.Code, e.First, e.Last)), result.LeftOut.Select(e => (e.Code, e.From, e.To)));
        Assert.Equal(expected.Quantiles.Select(q => (q.Counties, q.Scenario)), result.Levels.Select(l => (l.Counties, l.Scenario)));
        Assert.Equal(("secondary", 0.5, "140829", 5), (result.Sector, result.Threshold, result.Itself, result.Years));
        Assert.Equal([0.5, 1.0, 2.0], result.Variants.Select(v => v.Times));
        Assert.Equal(expected.Periods.Select(p => (p.From, p.Tally.Once?.Hits)), result.Periods.Select(p => (p.From, p.Count.Once?.Hits)));
    }

    // Three counties: one doubles and a bit more, one does not, and one has no year to end in.
    [Fact]
    public async Task Any_panel_of_the_same_columns_can_be_asked_of()
    {
        const string rows = "county_code,province,prefecture,county,year,gdp,primary,secondary,tertiary\n1,a,b,c,2005,500000,100000,200000,200000\n1,a,b,c,2010,1000000,200000,400000,400000\n2,a,b,d,2005,500000,100000,200000,200000\n2,a,b,d,2010,900000,100000,400000,400000\n3,a,b,e,2005,500000,100000,200000,200000\n";
        var (_, result) = await Ended(await Request("gdp-doubling-nominal") with { CurrentPriceSize = true, Panel = new NamedFile("own.csv", Encoding.UTF8.GetBytes(rows)) });
        Assert.Equal((1L, 2L, ""), (result!.Count.Once!.Hits, result.Count.Once.Of, result.Itself));
        Assert.Equal([("c", true), ("d", false)], result.Counties.Select(c => (c.Name, c.Best.Met)));
        Assert.Equal([("no-last-year", "3")], result.LeftOut.Select(e => (e.Reason, e.Code)));
        var broken = await Ended(await Request("secondary-share") with { Panel = new NamedFile("own.csv", Encoding.UTF8.GetBytes(rows.Replace("900000", "much", StringComparison.Ordinal))), Draws = 1 });
        Assert.Equal([("own.csv", 5), ("--draws", 0)], broken.Status.Faults.Select(f => (f.File, f.Line)));
    }

    [Fact]
    public async Task A_real_target_is_refused_with_the_reason()
    {
        var (status, _) = await Ended(await Request("gdp-growth"));
        Assert.Equal(RunState.Failed, status.State);
        Assert.Contains("--deflator", Assert.Single(status.Faults).Remedy.En, StringComparison.Ordinal);
    }
}
