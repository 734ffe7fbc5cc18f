using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Scenarios.Counties.Actuals;
using Scenarios.Model.Facts;
using Scenarios.Model.Indicators;

namespace Scenarios.Counties.Tests;

public class ActualsFileTest
{
    private const string Header = "indicator,year,value,unit,source,published_on,kind\n";

    private static readonly County Pinglu = new CountyLibrary(CountyLibrary.Shipped).Open("pinglu").County;
    private static readonly ActualsDefaults Nothing = new(null, null, new DateOnly(2024, 1, 1));

    private static Actual[] Read(string text, FaultList faults, ActualsDefaults? defaults = null, string file = "a.csv") => [.. ActualsFile.Read(file, Encoding.UTF8.GetBytes(text), Pinglu, defaults ?? Nothing, faults)];

    [Fact]
    public void Values_come_in_the_units_of_the_model_with_everything_that_was_told()
    {
        var values = Read(Header + "gdp_nominal,2022,72.035,亿元,公报,2023-03-28,preliminary\nforest_cover,2022,32.20,%,林业局,2023-12-01,census\n", new FaultList());
        Assert.Equal(
            [
                new Actual("gdp_nominal", 2022, 720_350, "万元", PriceBasis.Nominal, new(2023, 3, 28), ActualKind.Preliminary, "公报", 0),
                new Actual("forest_cover", 2022, 32.20 * 0.01, "1", PriceBasis.None, new(2023, 12, 1), ActualKind.Census, "林业局", 0),
            ],
            values);
    }

    [Fact]
    public void What_the_rows_do_not_say_may_be_said_once_and_headers_may_be_chinese()
    {
        var values = Read("指标,年份,数值,单位,来源\ngdp_real_growth,2021,9.5,%/year,公报\n", new FaultList(), Nothing with { PublishedOn = new(2022, 4, 1), Kind = ActualKind.Final });
        Assert.Equal((0.095, new DateOnly(2022, 4, 1), ActualKind.Final, PriceBasis.Real), Assert.Single(values) is var v ? (Math.Round(v.Value, 12), v.PublishedOn, v.Kind, v.PriceBasis) : default);
    }

    [Theory]
    [InlineData("forest_covr,2022,32,%,s,2023-03-01,final", 1, "forest_cover")]
    [InlineData("forest_cover,20x2,32,%,s,2023-03-01,final", 2, "")]
    [InlineData("forest_cover,2022,abc,%,s,2023-03-01,final", 3, "")]
    [InlineData("forest_cover,2022,32,1,s,2023-03-01,final", 3, "%")]
    [InlineData("forest_cover,2022,32,亿元,s,2023-03-01,final", 4, "1")]
    [InlineData("forest_cover,2022,32,%,,2023-03-01,final", 5, "")]
    [InlineData("forest_cover,2022,32,%,s,2023-3-1,final", 6, "2023-03-28")]
    [InlineData("forest_cover,2022,32,%,s,2022-12-31,final", 6, "2023-01-01")]
    [InlineData("forest_cover,2022,32,%,s,2024-01-02,final", 6, "")]
    [InlineData("forest_cover,2022,32,%,s,2023-03-01,fnal", 7, "final")]
    [InlineData("forest_cover,2022,32,%,s,2023-03-01,", 7, "--kind")]
    [InlineData("gdp_nominal,2022,-5,亿元,s,2023-03-01,final", 3, "")]
    public void A_fault_says_where_what_why_and_what_would_put_it_right(string row, int column, string remedy)
    {
        var faults = new FaultList();
        Assert.Empty(Read(Header + "forest_cover,2021,32,%,s,2022-03-01,final\n" + row + "\n", faults));
        var fault = Assert.Single(faults.All);
        Assert.Equal(new Place("a.csv", 3, column), fault.Place);
        Assert.Contains(remedy, fault.Remedy.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once_and_in_the_order_of_the_file()
    {
        var faults = new FaultList();
        Assert.Empty(Read("indicator,year,value,unit,source,published_on\nforest_covr,2022,x,%,s,2023-03-01\nforest_cover,2022,32,%,s,2033-03-01\n", faults));
        Assert.Equal([("kind", 0, 0), ("forest_covr", 2, 1), ("x", 2, 3), ("2033-03-01", 3, 6)], faults.All.Select(f => (f.Value, f.Place.Line, f.Place.Column)));
    }

    [Fact]
    public void The_same_value_twice_is_a_fault_and_sectors_that_miss_gdp_are_doubtful()
    {
        var faults = new FaultList();
        Assert.Empty(Read(Header + "forest_cover,2022,32,%,s,2023-03-01,final\nforest_cover,2022,33,%,s,2023-03-01,final\n", faults));
        Assert.Equal(3, Assert.Single(faults.All).Place.Line);
        var doubtful = new FaultList();
        Assert.Equal(4, Read(Header + string.Concat(new[] { ("gdp", 100), ("primary", 10), ("secondary", 30), ("tertiary", 70) }.Select(v => $"{v.Item1}_nominal,2022,{v.Item2},亿元,s,2023-03-01,final\n")), doubtful).Length);
        Assert.Equal(FaultSeverity.Warning, Assert.Single(doubtful.All).Severity);
    }

    [Fact]
    public void A_growth_in_other_prices_than_the_indicators_is_a_fault()
    {
        var faults = new FaultList();
        Assert.Empty(Read("indicator,year,value,unit,source,published_on,kind,price_basis\ngdp_nominal,2022,70,亿元,s,2023-03-01,final,real\n", faults));
        Assert.Equal(new Place("a.csv", 2, 8), Assert.Single(faults.All).Place);
    }

    // The same rows, typed into Excel: texts, numbers, and a day as Excel keeps it (2023-03-28 is day 45013).
    [Fact]
    public void A_workbook_gives_the_values_of_the_csv_file()
    {
        var book = Book(("说明", [["本表由统计局提供"]]), ("数据", [["指标", "年份", "数值", "单位", "来源", "公布日期", "数据性质"], ["gdp_nominal", 2022, 72.035, "亿元", "公报", 45013, "初步核算"], [], ["forest_cover", 2022, 32.20, "%", "林业局", "2023-12-01", "final"]]));
        var faults = new FaultList();
        var values = ActualsFile.Read("b.xlsx", book, Pinglu, Nothing, faults);
        Assert.Equal(Read(Header + "gdp_nominal,2022,72.035,亿元,公报,2023-03-28,preliminary\nforest_cover,2022,32.20,%,林业局,2023-12-01,final\n", new FaultList()), values);
        Assert.Equal(("b.xlsx#说明", FaultSeverity.Warning), (Assert.Single(faults.All).Place.File, faults.All[0].Severity));
    }

    [Fact]
    public void A_fault_in_a_workbook_names_sheet_row_and_column()
    {
        var faults = new FaultList();
        var book = Book(("数据", [["indicator", "year", "value", "unit", "source", "published_on", "kind"], [], ["forest_cover", 2022, "abc", "%", "s", 45013, "final"], ["forest_covr", 2022, 32, "%", "s", 45013, "final"]]));
        Assert.Empty(ActualsFile.Read("b.xlsx", book, Pinglu, Nothing, faults));
        Assert.Equal([new Place("b.xlsx#数据", 3, 3), new Place("b.xlsx#数据", 4, 1)], faults.All.Select(f => f.Place));
    }

    // Typed as 32.20% into Excel, it is kept as 0.322 in a style of percentages (the second of the sheet's styles).
    [Theory]
    [InlineData("%", 0.322)]
    [InlineData("1", null)]
    public void A_percentage_of_excel_is_read_as_it_is_shown(string unit, double? expected)
    {
        var faults = new FaultList();
        var values = ActualsFile.Read("b.xlsx", Book(("数据", [["indicator", "year", "value", "unit", "source", "published_on", "kind"], ["forest_cover", 2022, 0.322m, unit, "s", 45013, "final"]])), Pinglu, Nothing, faults);
        Assert.Equal(expected, values.Select(v => (double?)Math.Round(v.Value, 12)).FirstOrDefault());
        Assert.Equal(expected is null ? [new Place("b.xlsx#数据", 2, 3)] : [], faults.All.Select(f => f.Place));
    }

    [Theory]
    [InlineData("b.xlsx")]
    [InlineData("empty.csv")]
    public void What_is_no_workbook_or_has_nothing_in_it_is_refused(string file)
    {
        var faults = new FaultList();
        Assert.Empty(ActualsFile.Read(file, file[0] == 'b' ? "not a workbook"u8.ToArray() : Encoding.UTF8.GetBytes(Header), Pinglu, Nothing, faults));
        Assert.True(Assert.Single(faults.All).Severity == FaultSeverity.Error);
    }

    // Texts in the table of shared strings, where Excel puts them; an empty row is left out as Excel does.
    private static byte[] Book(params (string Name, object[][] Rows)[] sheets)
    {
        using var stream = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new Sheets());
            var shared = book.AddNewPart<SharedStringTablePart>();
            shared.SharedStringTable = new SharedStringTable();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 10 }));
            uint number = 0;
            foreach (var (name, rows) in sheets)
            {
                var part = book.AddNewPart<WorksheetPart>();
                var data = new SheetData();
                for (var r = 0; r < rows.Length; r++)
                {
                    if (rows[r].Length > 0)
                    {
                        data.Append(new Row(rows[r].Select((v, c) => Cell(shared.SharedStringTable, v, $"{(char)('A' + c)}{r + 1}"))) { RowIndex = (uint)r + 1 });
                    }
                }

                part.Worksheet = new Worksheet(data);
                book.Workbook.Sheets!.Append(new Sheet { Name = name, SheetId = ++number, Id = book.GetIdOfPart(part) });
            }
        }

        return stream.ToArray();
    }

    private static Cell Cell(SharedStringTable shared, object value, string reference)
    {
        if (value is not string text)
        {
            return new Cell { StyleIndex = value is decimal ? 1u : 0u, CellReference = reference, CellValue = new CellValue(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture)!) };
        }

        shared.Append(new SharedStringItem(new Text(text)));
        return new Cell { CellReference = reference, DataType = CellValues.SharedString, CellValue = new CellValue((shared.Count() - 1).ToString(System.Globalization.CultureInfo.InvariantCulture)) };
    }
}
