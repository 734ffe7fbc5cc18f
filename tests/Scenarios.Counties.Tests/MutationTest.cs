using System.Text;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;
using Scenarios.Model.WhatIfs;

namespace Scenarios.Counties.Tests;

/// <summary>300 spoilt county folders and scenario files: each gives a located error, or a run whose accounts add up.</summary>
public class MutationTest
{
    private const string Scenario = """
        name: { zh: 试, en: Test }
        extends: [plan, aluminium-slump]
        assumptions:
          growth.aluminium.p14: 0.05
          growth.digital.*: { add: 0.03 }
          linkage.response: { low: 0.1, mode: 0.2, high: 0.3, distribution: triangular }
        new_projects:
          - { id: mill, name: { zh: 面粉厂, en: Mill }, cluster: agri-processing, township: zhangdian, stage: reserve, investment: 8000, full_value_added: 1200, start: 2023, build_years: 1 }
        projects:
          - { stage: planned, realised: 0 }
          - { id: fusheng-alumina-2, delay: 2 }
        events:
          - { growth: -0.05, sector: services, year: 2023 }

        """;

    [Fact]
    public void Three_hundred_spoilt_inputs_give_a_located_error_or_a_run_that_adds_up()
    {
        var random = new Random(20211231);
        var (refused, ran) = (0, 0);
        for (var i = 0; i < 300; i++)
        {
            var faults = new FaultList();
            try
            {
                var files = Files.Of();
                var text = Encoding.UTF8.GetBytes(Scenario);
                if (i % 3 == 2)
                {
                    text = Spoil(text, random);
                }
                else
                {
                    SpoilFolder(files, random);
                }

                var county = CountyFolder.Read(files, faults);
                var setup = county is null ? null : SetupOf(county, text, faults);
                if (setup is null)
                {
                    Assert.Contains(faults.All, f => f.Severity == FaultSeverity.Error);
                    refused++;
                }
                else
                {
                    AddsUp(setup);
                    ran++;
                }
            }
            catch (ProjectionException e)
            {
                faults.Add(e.Fault);
                refused++;
            }

            Assert.All(faults.All, f => Assert.True(f.Place.File.Length > 0 && f.Reason.Zh.Length > 0 && f.Reason.En.Length > 0 && f.Remedy.Zh.Length > 0 && f.Remedy.En.Length > 0));
        }

        Assert.True(refused > 60 && ran > 30, $"{refused} refused, {ran} ran");
    }

    private static ModelSetup? SetupOf(County county, byte[] text, FaultList faults)
    {
        var library = new CountyLibrary(Files.Counties).Open("pinglu");
        if (ScenarioFile.Read("test.yaml", "test", text, faults) is not { } scenario)
        {
            return null;
        }

        var line = Lineage.Of(scenario, id => library.Scenarios.GetValueOrDefault(id), [.. library.Scenarios.Keys], faults);
        return faults.HasErrors || ScenarioResolver.Resolve(county, line, faults) is not { } resolved ? null : new ModelSetup(county, resolved);
    }

    private static void AddsUp(ModelSetup setup)
    {
        var series = Projection.Of(setup, Simulator.Run(Futures.Central(setup)));
        double Sum(EntityKind kind, string variable, int t) => series.Where(s => s.Kind == kind && s.Variable == variable).Sum(s => s.Values[t]);
        for (var t = 0; t <= setup.Steps; t++)
        {
            var gdp = series.Single(s => s.Kind == EntityKind.County && s.Variable == "gdp_real").Values[t];
            Assert.Equal(1, Sum(EntityKind.Sector, "value_added_real", t) / gdp, 9);
            Assert.Equal(1, Sum(EntityKind.Township, "value_added_real", t) / gdp, 6); // shares may sum to 1 within 1e-9 each
        }
    }

    private static void SpoilFolder(Dictionary<string, byte[]> files, Random random)
    {
        var name = files.Keys.Order(StringComparer.Ordinal).ElementAt(random.Next(files.Count));
        if (random.Next(20) == 0)
        {
            files.Remove(name);
        }
        else
        {
            files[name] = Spoil(files[name], random);
        }
    }

    private static byte[] Spoil(byte[] bytes, Random random)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n').ToList();
        var at = random.Next(lines.Count - 1);
        switch (random.Next(9))
        {
            case 0: // another number
                var digits = Enumerable.Range(0, lines[at].Length).Where(i => char.IsAsciiDigit(lines[at][i])).ToArray();
                if (digits.Length > 0)
                {
                    var digit = digits[random.Next(digits.Length)];
                    lines[at] = lines[at][..digit] + random.Next(10) + lines[at][(digit + 1)..];
                }

                break;
            case 1: // a row less
                lines.RemoveAt(at);
                break;
            case 2: // a row twice
                lines.Insert(at, lines[at]);
                break;
            case 3: // two cells the other way round
                var cells = lines[at].Split(',');
                if (cells.Length > 2)
                {
                    var i = random.Next(cells.Length - 1);
                    (cells[i], cells[i + 1]) = (cells[i + 1], cells[i]);
                    lines[at] = string.Join(',', cells);
                }

                break;
            case 4: // a garbled byte
                var garbled = Encoding.UTF8.GetBytes(string.Join('\n', lines));
                garbled[random.Next(garbled.Length)] = (byte)random.Next(256);
                return garbled;
            case 5: // a letter less in a word
                if (lines[at].Length > 3)
                {
                    lines[at] = lines[at].Remove(random.Next(lines[at].Length), 1);
                }

                break;
            case 6: // a number that is none
                lines[at] = lines[at].Replace("0.", random.Next(2) == 0 ? "NaN" : "1e999", StringComparison.Ordinal);
                break;
            case 7: // cut short
                return Encoding.UTF8.GetBytes(string.Join('\n', lines.Take(at)));
            default: // indented, or with a stray quote
                lines[at] = random.Next(2) == 0 ? "   " + lines[at] : lines[at] + "\"";
                break;
        }

        return Encoding.UTF8.GetBytes(string.Join('\n', lines));
    }
}
