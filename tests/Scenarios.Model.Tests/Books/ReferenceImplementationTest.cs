using System.Globalization;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Tests.Books;

/// <summary>
/// Every number of every scenario against tests/Reference: an implementation of the model's page in another language, by another hand, which has not seen this code.
/// </summary>
public class ReferenceImplementationTest
{
    public static TheoryData<string> Scenarios { get; } = [.. Directory
        .EnumerateFiles(Repository.PathOf("tests", "Reference", "golden"), "*.csv")
        .Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Every_value_agrees_to_nine_digits(string scenario)
    {
        var setup = Repository.Setup(scenario);
        var ours = Values(setup, Repository.Project(setup));
        var compared = 0;
        foreach (var line in File.ReadLines(Repository.PathOf("tests", "Reference", "golden", scenario + ".csv")).Skip(1))
        {
            var cells = line.Split(',');
            var (entity, variable, year) = (cells[2], cells[3], int.Parse(cells[5], CultureInfo.InvariantCulture));
            var expected = double.Parse(cells[6], CultureInfo.InvariantCulture);
            Assert.True(ours.TryGetValue((entity, variable, year), out var actual), $"{entity} {variable} {year} is missing");
            Assert.True(
                Math.Abs(actual - expected) <= 1e-9 * Math.Max(Math.Abs(expected), 1e-3),
                $"{entity} {variable} {year}: {actual:R} instead of {expected:R}");
            compared++;
        }

        Assert.True(compared > 2000, $"only {compared} values were compared");
    }

    /// <summary>All values by the names that the reference gives them.</summary>
    internal static Dictionary<(string Entity, string Variable, int Year), double> Values(ModelSetup setup, IEnumerable<Series> series)
    {
        var sectors = setup.County.Sectors.Select(s => s.Id).ToHashSet();
        return series
            .SelectMany(s => s.Values.Select((value, step) => (Entity: s.Kind == EntityKind.Cluster && sectors.Contains(s.Entity) ? $"cluster/{s.Entity}" : s.Entity, s.Variable, Year: setup.Year(step), value)))
            .ToDictionary(v => (v.Entity, v.Variable, v.Year), v => v.value);
    }
}
