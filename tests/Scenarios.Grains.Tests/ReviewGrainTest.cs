using System.Text;
using Scenarios.Contracts;
using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.Reviews;

namespace Scenarios.Grains.Tests;

public class ReviewGrainTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    private const string Header = "indicator,year,value,unit,source,published_on,kind\n";

    private IReviewGrain Grain(string county = "pinglu") => cluster.Grains.GetGrain<IReviewGrain>(county);

    private static ActualsImport File(string rows, string note = "") => new("a.csv", Encoding.UTF8.GetBytes(Header + rows), null, null, "li", note);

    [Fact]
    public async Task Every_import_is_a_vintage_and_none_is_overwritten()
    {
        var shipped = await Grain("pingshun").Values("gdp_nominal", null);
        var first = await Grain("pingshun").Import(File("gdp_nominal,2022,31,亿元,bulletin,2023-03-01,preliminary\n", "first"));
        var second = await Grain("pingshun").Import(File("gdp_nominal,2022,32.5,亿元,yearbook,2024-03-01,final\n", "second"));
        Assert.Equal((first.Number + 1, "second", "li", false), (second.Number, second.Note, second.Who, second.WasThere));
        await cluster.Grains.GetGrain<IManagementGrain>(0).ForceActivationCollection(TimeSpan.Zero); // all grains leave the memory
        var values = await Grain("pingshun").Values("gdp_nominal", null);
        Assert.Equal(shipped.Length + 2, values.Length);
        Assert.Equal([310_000.0, 320_478, 325_000], values.Where(v => v.Year == 2022).Select(v => Math.Round(v.Value, 6)));
        Assert.Equal([310_000.0], (await Grain("pingshun").Values("gdp_nominal", new DateOnly(2023, 6, 30))).Where(v => v.Year == 2022).Select(v => Math.Round(v.Value, 6)));
        Assert.Equal(["observations.csv", "a.csv", "a.csv"], (await Grain("pingshun").Vintages()).Select(v => v.File));
        Assert.Equal(shipped, values.Where(v => v.Vintage == 0));
    }

    [Fact]
    public async Task The_same_file_again_adds_nothing_and_many_at_once_make_one_vintage()
    {
        var file = File("forest_cover,2022,32.2,%,s,2023-03-01,final\n");
        var before = (await Grain().Vintages()).Length;
        var made = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Grain().Import(file)));
        Assert.Single(made, v => !v.WasThere);
        Assert.Single(made.Select(v => v.Number).Distinct());
        Assert.Equal(before + 1, (await Grain().Vintages()).Length);
        Assert.True((await Grain().Import(file with { Who = "wang", Note = "again" })).WasThere);
        Assert.False((await Grain().Import(file with { Kind = "census" })).WasThere); // it would be read otherwise
    }

    [Fact]
    public async Task A_faulty_file_keeps_nothing()
    {
        var before = (await Grain().Vintages()).Length;
        var refused = await Assert.ThrowsAsync<InputFaultException>(() => Grain().Import(File("forest_cover,2022,32.2,%,s,2023-03-01,final\nforest_covr,2022,x,%,s,2023-03-01,final\n") with { Kind = "finl" }));
        Assert.Equal([("--kind", 0), ("a.csv", 1), ("a.csv", 3)], refused.Faults.Select(f => (f.File, f.Column)));
        Assert.Equal(before, (await Grain().Vintages()).Length);
        await Assert.ThrowsAsync<InputFaultException>(() => Grain().Values("forest_covr", null));
    }

    private async Task<ReviewRequest> Request(int asOf, long draws = 1000) =>
        new(new RunRequest(await cluster.Compose("pipeline"), draws, 3, "mc", [], []), asOf, null, [.. (await Grain().Values(null, null)).Where(v => v.Vintage == 0)], draws, null);

    private async Task<AnalysisStatus> Ended(AnalysisRequest request)
    {
        var grain = cluster.Grains.GetGrain<IAnalysisGrain>(request.Key());
        await grain.Start(request);
        AnalysisStatus? last = null;
        await foreach (var status in grain.Progress(Guid.NewGuid()))
        {
            last = status;
        }

        return last!;
    }

    [Fact]
    public async Task A_review_crosses_the_wire_as_the_model_makes_it()
    {
        var request = await Request(2022);
        Assert.Equal(RunState.Finished, (await Ended(request)).State);
        var result = Assert.IsType<ReviewResult>(await cluster.Grains.GetGrain<IAnalysisGrain>(request.Key()).Result());

        var setup = Simulated.Setup("pipeline");
        var book = new ActualBook(ShippedActuals.Of(setup.County), 2022, null, CountyPanelFile.ShippedBreaks);
        var expected = new Reviewer(setup, book, ObservationErrorsFile.Shipped, new ReviewSettings(1000, 1000, 3), []).Review(AnalysisWork.Alone);
        Assert.Equal((request.Run.Digest(), 42), (result.RunDigest, result.Rows.Length)); // one target is read in two ways
        Assert.Equal(expected.Targets.Select(t => (t.Target.Id, t.Assessment.Progress, t.Assessment.GapPoints, t.Probability?.Probability)), result.Rows.Where(r => r.Reading.Length == 0).Select(r => (r.Target, r.Progress, r.GapPoints, r.Probability)));
        Assert.Equal(expected.Comparisons.Select(c => (c.Indicator, c.Band.Percentile)), result.Comparisons.Select(c => (c.Indicator, c.Percentile)));
        Assert.Equal(expected.Gaps.SelectMany(g => g.Lines).Select(l => l.Amount), result.Gaps.SelectMany(g => g.Lines).Select(l => l.Amount));
        Assert.Equal(expected.Knowledge.Select(k => k.EffectiveDraws), result.Knowledge.Select(k => k.EffectiveDraws));
        Assert.Equal(expected.Fan!.Years.Select(y => (y.Year, y.P5, y.P25, y.P50, y.P75, y.P95)), result.Fan.Select(y => (y.Year, y.P5, y.P25, y.P50, y.P75, y.P95)));
        Assert.Equal("again", result.FanBasis); // too few of so few draws come near the actuals
        Assert.All(result.Rows.Where(r => r.Tracked), r => Assert.Equal((null, null, null, null), (r.Probability, r.Median, r.YearMedian, r.Before)));
    }

    [Fact]
    public async Task Everything_wrong_with_a_review_is_told_at_once()
    {
        var request = await Request(1999, 10);
        var faults = (await Ended(request with { MostDraws = 5, Run = request.Run with { Design = "lhs" } })).Faults;
        Assert.Equal(["--as-of", "--design", "--draws", "--most-draws"], faults.Select(f => f.File));
    }

    [Fact]
    public async Task A_class_that_the_office_sets_counts_and_the_rules_own_is_told_beside_it()
    {
        var request = await Request(2022);
        var set = request with { Overrides = Overrides("secondary-share,基本符合预期,张三,2023-06-30,电解铝项目已于年末投产，产值未计入\n") };
        Assert.NotEqual(request.Key(), set.Key());
        Assert.Equal(RunState.Finished, (await Ended(set)).State);
        var result = Assert.IsType<ReviewResult>(await cluster.Grains.GetGrain<IAnalysisGrain>(set.Key()).Result());
        var row = result.Rows.Single(r => r.Target == "secondary-share");
        Assert.Equal(("on_track", "watch"), (row.Class, row.Treatment)); // T8: on track, chance below 66%
        Assert.Equal(new ReviewOverride("lagging", "张三", new DateOnly(2023, 6, 30), "电解铝项目已于年末投产，产值未计入"), row.Override);
        Assert.Equal(-23.6, row.GapPoints!.Value, 0.05); // the numbers stay
        Assert.Single(result.Rows, r => r.Override is not null);
    }

    [Fact]
    public async Task Everything_wrong_with_the_classes_that_are_set_is_told_with_its_place()
    {
        var request = await Request(2022);
        var faults = (await Ended(request with
        {
            Overrides = Overrides("secondary-shar,lagging,a,2023-06-30,a long enough reason\nservices-share,laging,,2023-6-30,short\nforest-cover,on_track,a,2023-06-30,a long enough reason\n"
                + "gdp-ten-billion,completed,a,2023-06-30,a long enough reason\ngdp-ten-billion,ahead,a,2023-06-30,a long enough reason\n"),
        })).Faults;
        Assert.Equal(
            [(2, 1, "secondary-shar"), (3, 2, "laging"), (3, 3, ""), (3, 4, "2023-6-30"), (3, 5, "short"), (4, 1, "forest-cover"), (5, 1, "gdp-ten-billion"), (6, 1, "gdp-ten-billion")],
            faults.Select(f => (f.Line, f.Column, f.Value)).Order());
    }

    private static NamedFile Overrides(string rows) => new("改定.csv", System.Text.Encoding.UTF8.GetBytes("target,class,by,on,reason\n" + rows));

    [Fact]
    public async Task Other_actuals_are_another_question()
    {
        var request = await Request(2022);
        Assert.NotEqual(request.Key(), (request with { Actuals = request.Actuals.SetItem(0, request.Actuals[0] with { Value = 1 }) }).Key());
        Assert.NotEqual(request.Key(), (request with { AsOf = 2021 }).Key());
    }
}
