using System.Text;
using Scenarios.Counties.Levers;
using Scenarios.Model.Facts;

namespace Scenarios.Counties.Tests.Levers;

/// <summary>A stored scenario is edited within its lines; what stands beside a lever stays.</summary>
public class ScenarioEditorTest
{
    private static readonly LeverNames Names = LeverNames.Of(new CountyLibrary(Files.Counties).Open("pinglu").County, []);

    [Theory]
    [InlineData("  - { id: fusheng-alumina-2, start: 2023 } # late", "fusheng-alumina-2.realised=1", "  - { id: fusheng-alumina-2, start: 2023, realised: 1 } # late")]
    [InlineData("  - { id: fusheng-alumina-2, start: 2023, } # late", "fusheng-alumina-2.realised=1", "  - { id: fusheng-alumina-2, start: 2023, realised: 1 } # late")]
    [InlineData("  - { id: fusheng-alumina-2, start: 2023 }", "fusheng-alumina-2.start=2024", "  - { id: fusheng-alumina-2, start: 2024 }")]
    public void A_switch_takes_another_value_within_its_braces(string line, string set, string expected) =>
        Assert.Equal($"projects:\n{expected}\n", Edited($"projects:\n{line}\n", [set], []));

    [Fact]
    public void A_range_is_replaced_whole() => Assert.Equal(
        "assumptions:\n  growth.digital.p14: 0.05 # ours\n",
        Edited("assumptions:\n  growth.digital.p14: { low: 0.1, mode: 0.2, high: 0.3 } # ours\n", ["growth.digital.p14=0.05"], []));

    [Fact]
    public void A_value_of_a_switch_is_taken_away_and_the_others_stay() => Assert.Equal(
        "projects:\n  - { id: fusheng-alumina-2, realised: 1 } # late\n",
        Edited("projects:\n  - { id: fusheng-alumina-2, start: 2023, realised: 1 } # late\n", [], ["fusheng-alumina-2.start"]));

    [Fact]
    public void What_takes_several_lines_is_left_as_it_is()
    {
        var faults = new FaultList();
        var text = Encoding.UTF8.GetBytes("projects:\n  - { id: fusheng-alumina-2,\n      start: 2023 }\n");
        Assert.Same(text, ScenarioEditor.Edit("mine", text, SetLevers.Read("scenarios set", ["fusheng-alumina-2.realised=1"], Names, faults), [], faults));
        Assert.Contains("several lines", Assert.Single(faults.All).Reason.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("assumptions: { growth.digital.p14: 0.05, growth.aluminium.p14: 0.06 }\n", "growth.digital.p14")]
    [InlineData("projects: [{ id: fusheng-alumina-2, start: 2023 }, { stage: planned, realised: 0 }]\n", "fusheng-alumina-2.start")]
    public void What_shares_a_line_with_others_does_not_take_them_along(string text, string unset)
    {
        var (faults, bytes) = (new FaultList(), Encoding.UTF8.GetBytes(text));
        Assert.Same(bytes, ScenarioEditor.Edit("mine", bytes, [], [LeverKey.Of(unset, Names)], faults));
        Assert.Contains("written on one line", Assert.Single(faults.All).Reason.En, StringComparison.Ordinal);
    }

    private static string Edited(string text, string[] sets, string[] unsets)
    {
        var faults = new FaultList();
        var edited = ScenarioEditor.Edit("mine", Encoding.UTF8.GetBytes(text), SetLevers.Read("scenarios set", sets, Names, faults), unsets.Select(u => LeverKey.Of(u, Names)), faults);
        Assert.Empty(faults.All);
        return Encoding.UTF8.GetString(edited);
    }
}
