using System.Reflection;
using NJsonSchema;
using Scenarios.Model.Facts;
using YamlDotNet.Serialization;

namespace Scenarios.Counties.Tests;

/// <summary>What holds for the repository as a whole.</summary>
public class RepositoryTest
{
    private static readonly string[] Projects = ["grains", "silo", "client"];

    [Fact]
    public void Nothing_about_a_county_stands_in_code()
    {
        // The command's default county is a choice of the program, not a fact of the county.
        var found = Projects.SelectMany(LinesOf)
            .Where(l => l.Text.Contains("pinglu", StringComparison.OrdinalIgnoreCase) || l.Text.Contains("平陆", StringComparison.Ordinal))
            .Where(l => !l.Text.Contains("DefaultValueFactory = _ => \"pinglu\"", StringComparison.Ordinal));
        Assert.Empty(found);
    }

    [Fact]
    public void The_command_makes_its_faults_in_one_place() =>
        Assert.DoesNotContain(LinesOf("client"), l => l.Text.Contains("new InputFault(", StringComparison.Ordinal));

    [Theory]
    [InlineData("Scenarios.Model")]
    [InlineData("Scenarios.Counties", "Scenarios.Model")]
    [InlineData("Scenarios.Contracts")]
    [InlineData("Scenarios.Grains", "Scenarios.Contracts", "Scenarios.Counties", "Scenarios.Model")]
    [InlineData("Scenarios.Silo", "Scenarios.Grains")]
    [InlineData("Scenarios.Client", "Scenarios.Contracts", "Scenarios.Silo")]
    [InlineData("scenario", "Scenarios.Client")]
    public void Dependencies_go_one_way(string assembly, params string[] allowed)
    {
        var project = Projects.SelectMany(p => Directory.EnumerateFiles(Path.Combine(Files.Root, p), "*.csproj", SearchOption.AllDirectories))
            .Single(f => Path.GetFileNameWithoutExtension(f) == (assembly == "scenario" ? "Scenarios.Cli" : assembly));
        var references = System.Xml.Linq.XDocument.Load(project).Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value));
        Assert.Equal(allowed.Order(StringComparer.Ordinal), references.Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Assembly.Load("Scenarios.Model").GetReferencedAssemblies(), a => a.Name!.StartsWith("Orleans", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_schema_accepts_every_shipped_scenario_and_refuses_what_the_reader_refuses()
    {
        var schema = await JsonSchema.FromFileAsync(Path.Combine(Files.Counties, "scenario.schema.json"));
        var shipped = Directory.EnumerateFiles(Path.Combine(Files.Counties, "pinglu", "scenarios"), "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(Files.Root, "tests", "Reference", "scenarios"), "*.yaml")).ToArray();
        Assert.True(shipped.Length >= 12);
        Assert.All(shipped, f => Assert.Empty(schema.Validate(Json(File.ReadAllText(f)))));
        foreach (var wrong in new[]
        {
            "assumptions: { growth.digital.p14: { plus: 1 } }", "projects: [{ id: fly-ash }]", "events: [{ growth: 1, price: 1, sector: industry, year: 2022 }]", "extend: plan", "new_projects: [{ id: x }]",
        })
        {
            var text = "name: { zh: 坏, en: Bad }\n" + wrong;
            Assert.NotEmpty(schema.Validate(Json(text)));
            var faults = new FaultList();
            Assert.Null(ScenarioFile.Read("bad.yaml", "bad", System.Text.Encoding.UTF8.GetBytes(text), faults));
            Assert.All(faults.All, f => Assert.True(f.Place.Line > 0));
        }
    }

    private static IEnumerable<(string File, int Line, string Text)> LinesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Files.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (Path.GetFileName(f), i + 1, line)));

    private static string Json(string yaml) =>
        new SerializerBuilder().JsonCompatible().Build().Serialize(new DeserializerBuilder().WithAttemptingUnquotedStringTypeDeserialization().Build().Deserialize(new StringReader(yaml))!);
}
