using System.Text;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Tests;

public class CountyPanelFileTest
{
    private const string Header = "county_code,province,prefecture,county,year,gdp,primary,secondary,tertiary\n";

    // Counted in the file itself by another program: 6009 rows of 421 counties, 5 of which miss GDP by more than half a percent.
    [Fact]
    public void The_shipped_panel_has_all_its_rows_but_those_that_cannot_be_right()
    {
        var panel = CountyPanelFile.Shipped;
        Assert.Equal(421, panel.Counties.Length);
        Assert.Equal(5, panel.Excluded.Length);
        Assert.Equal(6009 - 5, panel.Counties.Sum(c => c.Years.Length));
        Assert.Equal(664296, panel.Counties.Single(c => c.Code == "140829").In(2021)!.Gdp); // as observations.csv of Pinglu has it
        Assert.False(panel.IsComparable(2016, 2021));
        Assert.True(panel.IsComparable(2019, 2022));
    }

    [Fact]
    public void A_row_whose_sectors_miss_gdp_is_left_out_and_named()
    {
        var panel = Read("1,a,b,c,2010,100,10,40,50\n1,a,b,c,2011,100,10,40,60\n1,a,b,c,2012,100,0,50,50\n")!;
        Assert.Equal([2010], panel.Counties.Single().Years.Select(y => y.Year));
        Assert.Equal([3, 4], panel.Excluded.Select(e => e.Place.Line));
    }

    [Fact]
    public void What_is_no_number_and_what_stands_twice_are_faults()
    {
        var faults = new FaultList();
        Assert.Null(CountyPanelFile.Read("p.csv", Encoding.UTF8.GetBytes(Header + "1,a,b,c,2010,x,10,40,50\n1,a,b,c,2010,100,10,40,50\n"), [], faults));
        Assert.Equal(2, faults.All.Count);
    }

    [Fact]
    public void A_county_may_give_its_code_in_the_panel()
    {
        Assert.Null(Files.Of().Read().County!.PanelCode);
        var (county, faults) = Files.Of().With("county.yaml", "scope: full", "scope: full\npanel_code: \"140829\"").Read();
        Assert.Empty(faults);
        Assert.Equal("140829", county!.PanelCode);
    }

    private static CountyPanel? Read(string rows) => CountyPanelFile.Read("p.csv", Encoding.UTF8.GetBytes(Header + rows), [], new FaultList());
}
