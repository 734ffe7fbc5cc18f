using System.Text;
using Scenarios.Model.Facts;
using Scenarios.Model.Uncertainty.Designs;

namespace Scenarios.Counties.Tests;

public class DirectionNumbersFileTest
{
    private static readonly string Text = File.ReadAllText(Path.Combine(Files.Counties, "reference", "sobol-joe-kuo.csv"));

    // Lines of the published file new-joe-kuo-6.21201.
    [Theory]
    [InlineData("2,1,0,1")]
    [InlineData("3,2,1,1 3")]
    [InlineData("4,3,1,1 3 1")]
    [InlineData("5,3,2,1 1 1")]
    [InlineData("6,4,1,1 1 3 3")]
    [InlineData("7,4,4,1 3 5 13")]
    [InlineData("8,5,2,1 1 5 5 17")]
    [InlineData("9,5,4,1 1 5 5 5")]
    [InlineData("10,5,7,1 1 7 11 19")]
    [InlineData("298,11,784,1 3 7 9 25 5 105 69 81 943 1459")]
    [InlineData("1965,15,832,1 1 1 11 13 9 103 139 185 587 591 1113 2223 11667 32671")]
    [InlineData("2048,15,1667,1 1 3 15 9 7 25 25 357 247 477 421 7679 5987 30079")]
    public void The_numbers_are_the_published_ones(string line) => Assert.Contains($"\n{line}\n", Text, StringComparison.Ordinal);

    [Fact]
    public void The_shipped_file_has_no_fault_and_comes_with_the_program()
    {
        var (sequence, faults) = Read(Text);
        Assert.Empty(faults);
        Assert.Equal(2048, sequence!.Dimensions);
        Assert.Equal(2048, DirectionNumbersFile.Shipped.Dimensions);
    }

    [Theory]
    [InlineData("3,2,1,1 3", "4,2,1,1 3", 4, 1, "4", "count from 1")]
    [InlineData("3,2,1,1 3", "3,32,1,1 3", 4, 2, "32", "out of range")]
    [InlineData("3,2,1,1 3", "3,2,2,1 3", 4, 3, "2", "out of range")]
    [InlineData("3,2,1,1 3", "3,1,0,1", 4, 3, "0", "that of dimension 2")]
    [InlineData("3,2,1,1 3", "3,2,1,1 3 1", 4, 4, "1 3 1", "3 initial numbers")]
    [InlineData("3,2,1,1 3", "3,2,1,1 2", 4, 4, "2", "odd and below 2^2")]
    [InlineData("3,2,1,1 3", "3,2,1,1 5", 4, 4, "5", "odd and below 2^2")]
    [InlineData("3,2,1,1 3", "3,2,1,1 三", 4, 4, "三", "odd and below 2^2")]
    [InlineData("degree", "degrees", 1, 2, "degrees", "extra column")]
    public void Each_fault_names_its_line_column_value_and_reason(string old, string changed, int line, int column, string value, string reason)
    {
        Assert.Contains(old, Text, StringComparison.Ordinal);
        var at = Text.IndexOf(old, StringComparison.Ordinal);
        var (sequence, faults) = Read(Text[..at] + changed + Text[(at + old.Length)..]);
        Assert.Null(sequence);
        Assert.Contains(faults, f =>
            f.Place == new Place("sobol.csv", line, column) && f.Value == value && f.Reason.En.Contains(reason, StringComparison.Ordinal)
            && f.Reason.Zh.Length > 0 && f.Remedy.Zh.Length > 0 && f.Remedy.En.Length > 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("dimension,degree,coefficients,initial_numbers\n")]
    public void A_file_without_dimensions_is_a_fault(string text)
    {
        var (sequence, faults) = Read(text);
        Assert.Null(sequence);
        Assert.Single(faults);
    }

    private static (SobolSequence? Sequence, IReadOnlyList<Fault> Faults) Read(string text)
    {
        var faults = new FaultList();
        return (DirectionNumbersFile.Read("sobol.csv", Encoding.UTF8.GetBytes(text), faults), faults.All);
    }
}
