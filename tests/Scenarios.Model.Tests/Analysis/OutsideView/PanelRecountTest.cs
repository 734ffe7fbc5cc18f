using Scenarios.Counties;
using Scenarios.Model.Analysis;
using Scenarios.Model.Analysis.OutsideView;
using Scenarios.Model.Facts;

namespace Scenarios.Model.Tests.Analysis.OutsideView;

/// <summary>The counts of the shipped panel, counted again from the file itself, as a spreadsheet would.</summary>
public class PanelRecountTest
{
    private const string Own = "140829";
    private const double OwnGdp = 533505;
    private const double OwnShare = (137111 + 24066) / OwnGdp; // industry and construction of sectors.csv

    // 16 of 193 counties, 24 of 624 windows, 25 in any year, 12 by their nearest window: counted by a Python script from the same file.
    [Fact]
    public void Secondary_share_is_as_counted_by_hand()
    {
        var outlook = Of("secondary-share", new OutlookSettings());
        var share = Panels.Raw.ToDictionary(r => (r.Code, r.Year), r => r.Secondary / (r.Primary + r.Secondary + r.Tertiary));
        var (counties, windows, met) = Recount(r => share[(r.Code, r.Year)] >= OwnShare - 0.05 && share[(r.Code, r.Year)] <= OwnShare + 0.05, r => share[(r.Code, r.Year + 5)] >= 0.5);
        Assert.Equal((193, 624, 24, 25), (outlook.Tally.Counties, outlook.Tally.Windows, outlook.Tally.WindowsMet, outlook.Tally.WindowsMetAlong));
        Assert.Equal((16L, 12L), (outlook.Tally.AtLeastOnce!.Value.Hits, outlook.Tally.Once!.Value.Hits));
        Assert.Equal((counties.Count, windows, met.Count), (outlook.Tally.Counties, outlook.Tally.Windows, (int)outlook.Tally.AtLeastOnce.Value.Hits));
        Assert.Equal(met.Order(), outlook.Counties.Where(c => c.Best.Met).Select(c => c.County.Code).Order());
    }

    [Theory]
    [InlineData("gdp-doubling-nominal", 2 * 503957 / OwnGdp, true)]
    [InlineData("gdp-doubling-nominal", 2 * 503957 / OwnGdp, false)]
    [InlineData("gdp-ten-billion", 1000000 / OwnGdp, true)]
    public void Growth_of_nominal_gdp_is_as_counted_by_hand(string target, double times, bool relative)
    {
        var outlook = Of(target, new OutlookSettings(CurrentPriceSize: !relative));
        var medians = Panels.Raw.GroupBy(r => r.Year).ToDictionary(g => g.Key, g => Median([.. g.Select(r => r.Gdp).Order()]));
        double Size(double gdp, int year) => relative ? gdp / medians[year] : gdp;
        var gdp = Panels.Raw.ToDictionary(r => (r.Code, r.Year), r => r.Gdp);
        var own = Size(OwnGdp, 2020);
        var (counties, windows, met) = Recount(r => Size(r.Gdp, r.Year) >= own / 2 && Size(r.Gdp, r.Year) <= own * 2, r => gdp[(r.Code, r.Year + 5)] / r.Gdp >= times);
        Assert.Equal((counties.Count, windows, met.Count), (outlook.Tally.Counties, outlook.Tally.Windows, (int)outlook.Tally.AtLeastOnce!.Value.Hits));
        Assert.Equal(met.Order(), outlook.Counties.Where(c => c.Best.Met).Select(c => c.County.Code).Order());
        Assert.Equal(outlook.Tally.Windows, outlook.Periods.Sum(p => p.Tally.Windows));
        Assert.Equal([(2005, 2009), (2010, 2013)], outlook.Periods.Select(p => (p.From, p.To)));
    }

    [Fact]
    public void What_is_left_out_is_named_and_holds_the_county_itself_and_every_straddling_window()
    {
        var question = Of("secondary-share", new OutlookSettings()).Question;
        Assert.Equal(Own, question.Itself!.Code);
        var share = Panels.Raw.ToDictionary(r => (r.Code, r.Year), r => r.Secondary / (r.Primary + r.Secondary + r.Tertiary));
        var straddling = Panels.Raw.Count(r => r.Code != Own && r.Year is >= 2014 and <= 2018 && share[(r.Code, r.Year)] >= OwnShare - 0.05 && share[(r.Code, r.Year)] <= OwnShare + 0.05);
        Assert.Equal(straddling, question.Found.Excluded.Count(e => e.Reason == OutlookExclusionReason.Break));
        Assert.Equal(5, question.Found.Excluded.Count(e => e.Reason == OutlookExclusionReason.FailedCheck && e.Last is null));
        Assert.All(question.Found.Excluded.Where(e => e.Reason == OutlookExclusionReason.Itself), e => Assert.Equal(Own, e.Code));
        Assert.DoesNotContain(question.Found.Windows, w => w.County.Code == Own);
    }

    [Fact]
    public void Every_bit_is_the_same_for_two_threads()
    {
        var question = Question("secondary-share", new OutlookSettings());
        Outlook one = Outlook.Of(question, 3, 3000, AnalysisWork.Alone), two = Outlook.Of(question, 3, 3000, new TwoThreads());
        Assert.Equal(one.Quantiles.AsEnumerable(), two.Quantiles.AsEnumerable());
        Assert.Equal((one.Scenario, one.ScenarioRank, one.TargetRank, one.Tally), (two.Scenario, two.ScenarioRank, two.TargetRank, two.Tally));
    }

    private static Outlook Of(string target, OutlookSettings settings) => Outlook.Of(Question(target, settings), 1, 200, AnalysisWork.Alone);

    private static OutlookQuestion Question(string target, OutlookSettings settings)
    {
        var faults = new FaultList();
        var question = OutlookQuestion.Of(Panels.Pipeline, Panels.Target(target), CountyPanelFile.Shipped, settings, faults);
        Assert.Empty(faults.All);
        return question!;
    }

    private static (HashSet<string> Counties, int Windows, HashSet<string> Met) Recount(
        Func<(string Code, int Year, double Gdp, double Primary, double Secondary, double Tertiary), bool> begins, Func<(string Code, int Year, double Gdp, double Primary, double Secondary, double Tertiary), bool> did)
    {
        var there = Panels.Raw.Select(r => (r.Code, r.Year)).ToHashSet();
        var (counties, windows, met) = (new HashSet<string>(), 0, new HashSet<string>());
        foreach (var row in Panels.Raw)
        {
            if (row.Code == Own || !there.Contains((row.Code, row.Year + 5)) || (row.Year <= 2018 && row.Year + 5 >= 2019) || !begins(row))
            {
                continue;
            }

            windows++;
            counties.Add(row.Code);
            if (did(row))
            {
                met.Add(row.Code);
            }
        }

        return (counties, windows, met);
    }

    private static double Median(double[] ascending) => ascending.Length % 2 == 1 ? ascending[ascending.Length / 2] : (ascending[(ascending.Length / 2) - 1] + ascending[ascending.Length / 2]) / 2;
}
