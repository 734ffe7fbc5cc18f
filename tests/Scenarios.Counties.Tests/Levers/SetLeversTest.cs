using System.Text;
using Scenarios.Counties.Levers;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Tests.Levers;

/// <summary>Levers of a command line are read whole, and what is wrong is told where the user wrote it.</summary>
public class SetLeversTest
{
    private static readonly County Pinglu = new CountyLibrary(Files.Counties).Open("pinglu").County;

    [Theory]
    [InlineData("growth.aluminium.p14=0.05", "growth.aluminium.p14: 0.05")]
    [InlineData("growth.aluminium.p14 = -1e-2 ", "growth.aluminium.p14: -1e-2")]
    [InlineData("growth.digital.*={add:0.03}", "growth.digital.*: { add: 0.03 }")]
    [InlineData("*.p14={ at: high }", "\"*.p14\": { at: high }")]
    [InlineData("linkage.response={ low: 0.1,mode: 0.2, high: 0.3, distribution: triangular }", "linkage.response: { low: 0.1, mode: 0.2, high: 0.3, distribution: triangular }")]
    [InlineData("project.utilisation=0.9", "project.utilisation: 0.9")]
    [InlineData("fusheng-alumina-2.start=2023", "- { id: fusheng-alumina-2, start: 2023 }")]
    [InlineData("stage:planned.realised=0", "- { stage: planned, realised: 0 }")]
    public void Every_form_of_a_lever_is_written_as_a_scenario_file_has_it(string set, string entry)
    {
        var (levers, faults) = Read(set);
        Assert.Empty(faults);
        Assert.Equal(entry, Assert.Single(levers).Entry);
    }

    [Theory]
    [InlineData("foo=1", "foo", "no assumption has such a key", "the nearest valid one is")]
    [InlineData("nope.start=2023", "nope", "there is no project nope", "the nearest valid one is")]
    [InlineData("fusheng-alumina-3.start=2023", "fusheng-alumina-3", "there is no project fusheng-alumina-3", "fusheng-alumina-2")]
    [InlineData("fusheng-alumina-2.strat=2023", "strat", "a project has no such value", "start")]
    [InlineData("stag:planned.realised=0", "stag", "not selected by this", "stage")]
    [InlineData("stage:plannd.realised=0", "plannd", "there is no pool of projects plannd", "planned")]
    [InlineData("growth.aluminium.p14=x", "x", "not a number", "0.05")]
    [InlineData("growth.aluminium.p14=5%", "5%", "not a number", "not 5%")]
    [InlineData("growth.aluminium.p14={a", "{a", "not a way to change an assumption", "{ add: 0.01 }")]
    [InlineData("growth.aluminium.p14={ add: x }", "x", "not a number", "0.05")]
    [InlineData("growth.aluminium.p14={ sub: 1 }", "sub", "there is no such key", "the nearest valid one is")]
    [InlineData("fusheng-alumina-2.realised=2", "2", "out of range", "0 … 1")]
    [InlineData("fusheng-alumina-2.start=2023.5", "2023.5", "must be a whole number", "whole")]
    [InlineData("fusheng-alumina-2.start={ add: 1 }", "{ add: 1 }", "not a number", "0.05")]
    [InlineData("growth.aluminium.p14", "growth.aluminium.p14", "key=value", "for example")]
    [InlineData("=1", "=1", "key=value", "for example")]
    public void A_fault_is_told_at_the_option_with_the_value_that_was_typed(string set, string value, string reason, string remedy)
    {
        var (levers, faults) = Read(set);
        Assert.Empty(levers);
        Assert.Contains(faults, f => f.Value == value && f.Reason.En.Contains(reason, StringComparison.Ordinal) && f.Remedy.En.Contains(remedy, StringComparison.Ordinal));
        Assert.All(faults, f => Assert.Equal(new Place($"--set {set}"), f.Place));
        Assert.All(faults, f => Assert.True(f.Reason.Zh.Any(c => c > '\u3000') && !f.Reason.Zh.Contains("While", StringComparison.Ordinal), f.Reason.Zh));
    }

    [Theory]
    [InlineData("growth.aluminium.p14=0.05\nevents: []")]
    [InlineData("growth.aluminium.p14=0.05 # no more")]
    [InlineData("growth.aluminium.p14={ add: 0.01 }, growth.digital.p14: 3")]
    [InlineData("growth.aluminium.p14={ add: 0.01 }\n")]
    [InlineData("growth.aluminium.p14={ add: { multiply: 2 } }")]
    [InlineData("growth.aluminium.p14=&a 0.05")]
    [InlineData("growth.aluminium.p14: 0.05\n  growth.digital.p14=0.05")]
    [InlineData("fusheng-alumina-2.start=2023 }\n  - { stage: planned, realised: 0")]
    [InlineData("id:fusheng-alumina-2, stage: planned, id.start=2023")]
    public void Nothing_that_is_typed_can_write_another_line_or_key(string set)
    {
        var (levers, faults) = Read(set);
        Assert.True(faults.Count > 0 || levers.All(l => l.Entry == "growth.aluminium.p14: { add: 0.01 }"));
        Assert.All(faults, f => Assert.DoesNotContain('\n', f.Place.File + f.Value));
    }

    [Fact]
    public void The_same_lever_twice_is_refused_with_both_values_however_it_is_written()
    {
        var (_, faults) = Read("fusheng-alumina-2.start=2023", "growth.aluminium.p14=0.05", "id:fusheng-alumina-2.start=2024", "growth.aluminium.p14=0.06");
        Assert.Equal(["2023, 2024", "0.05, 0.06"], faults.Select(f => f.Value));
        Assert.All(faults, f => Assert.Contains(f.Value, f.Reason.En, StringComparison.Ordinal));
    }

    [Fact]
    public void A_what_if_has_one_lever_a_line_in_the_order_typed()
    {
        var (levers, _) = Read("fusheng-alumina-2.start=2023", "growth.aluminium.p14=0.05", "fusheng-alumina-2.realised=1");
        var text = Encoding.UTF8.GetString(WhatIf.Over("pipeline", [.. levers]).Text.Content);
        Assert.EndsWith("""
            extends: [pipeline]
            projects:
              - { id: fusheng-alumina-2, start: 2023 }
              - { id: fusheng-alumina-2, realised: 1 }
            assumptions:
              growth.aluminium.p14: 0.05

            """, text, StringComparison.Ordinal);
        Assert.True(Ids.IsValid(WhatIf.Over(new string('a', Ids.Longest), [.. levers]).Text.Id));
    }

    private static (IReadOnlyList<SetLever> Levers, IReadOnlyList<Fault> Faults) Read(params string[] sets)
    {
        var faults = new FaultList();
        return (SetLevers.Read("--set", sets, LeverNames.Of(Pinglu, []), faults), faults.All);
    }
}
