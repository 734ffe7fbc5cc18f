using System.Text;
using Scenarios.Contracts;

namespace Scenarios.Grains.Tests;

public class ScenarioGrainTest(OneSilo cluster) : IClassFixture<OneSilo>
{
    [Fact]
    public async Task Every_revision_is_kept_with_who_when_and_why()
    {
        var grain = cluster.Scenario("kept");
        await grain.Revise(Text("extends: [plan]"), new(0, "li", "first"));
        await grain.Edit(["growth.digital.p14=0.1"], [], new(1, "wang", "second"));
        var history = await grain.History(10);
        Assert.Equal([(2, "wang", "second"), (1, "li", "first")], history.Select(h => (h.Revision, h.Who, h.Note)));
        Assert.All(history, h => Assert.True(h.When > DateTimeOffset.UtcNow.AddMinutes(-5)));
        Assert.DoesNotContain("growth.digital", Encoding.UTF8.GetString((await grain.Read(1)).Line[^1].Text), StringComparison.Ordinal);
        Assert.Contains("growth.digital.p14: 0.1", Encoding.UTF8.GetString((await grain.Read(null)).Line[^1].Text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_who_revise_the_same_revision_one_is_told_and_nothing_is_overwritten()
    {
        var grain = cluster.Scenario("contested");
        await grain.Revise(Text(""), new(0, "li", ""));
        await grain.Edit(["growth.digital.p14=0.1"], [], new(1, "wang", "mine"));
        var conflict = await Assert.ThrowsAsync<RevisionConflictException>(() => grain.Edit(["growth.digital.p14=0.2"], [], new(1, "zhao", "too late")));
        Assert.Equal((1, 2, "wang"), (conflict.Expected, conflict.Latest.Revision, conflict.Latest.Who));
        Assert.Equal(2, (await grain.Read(null)).Info.Revision);
    }

    [Fact]
    public async Task Many_at_once_get_one_revision_each_or_a_conflict()
    {
        var grain = cluster.Scenario("crowd");
        await grain.Revise(Text(""), new(0, "li", ""));
        var done = 0;
        await Task.WhenAll(Enumerable.Range(0, 8).Select(async planner =>
        {
            for (var i = 0; i < 10; i++)
            {
                var latest = (await grain.Summary())!.Revision;
                try
                {
                    await grain.Edit([$"growth.digital.p14=0.{10 + planner}"], [], new(latest, $"planner-{planner}", $"{i}"));
                    Interlocked.Increment(ref done);
                }
                catch (RevisionConflictException)
                {
                    // somebody was first; that is what it is for
                }
            }
        }));
        Assert.Equal(done + 1, (await grain.Summary())!.Revision);
        Assert.Equal(done + 1, (await grain.History(1000)).Length);
    }

    [Fact]
    public async Task A_faulty_text_is_refused_whole_and_changes_nothing()
    {
        var grain = cluster.Scenario("faulty");
        await grain.Revise(Text(""), new(0, "li", ""));
        var refused = await Assert.ThrowsAsync<InputFaultException>(() => grain.Revise(Text("extends: [plam]\nassumptions:\n  growth.digitol.p14: 0.1\n  growth.digital.p14: 7\nevents:\n  - { price: x, sector: industry, year: 2022 }\n"), new(1, "li", "")));
        Assert.Contains(refused.Faults, f => f.Line == 6 + 1 && f.Value == "x");
        Assert.Equal(1, (await grain.Summary())!.Revision);
    }

    [Fact]
    public async Task Restoring_writes_the_old_text_as_a_new_revision()
    {
        var grain = cluster.Scenario("restored");
        await grain.Revise(Text("assumptions:\n  growth.digital.p14: 0.05"), new(0, "li", ""));
        await grain.Edit(["growth.digital.p14=0.1"], [], new(1, "li", ""));
        Assert.Equal(3, (await grain.Restore(1, new(2, "li", "back"))).Revision);
        Assert.Equal((await grain.Read(1)).Line[^1].Text, (await grain.Read(3)).Line[^1].Text);
        await Assert.ThrowsAsync<InputFaultException>(() => grain.Restore(9, new(3, "li", "")));
    }

    [Fact]
    public async Task A_revision_means_the_same_after_its_parent_has_changed()
    {
        var (parent, child) = (cluster.Scenario("parent"), cluster.Scenario("child"));
        await parent.Revise(Text("assumptions:\n  growth.digital.p14: 0.05"), new(0, "li", ""));
        await child.Revise(Text("extends: [parent]"), new(0, "li", ""));
        var before = await cluster.Compose("child");
        await parent.Edit(["growth.digital.p14=0.15"], [], new(1, "li", ""));
        Assert.Equal(before.Digest, (await cluster.Compose("child")).Digest);
        await child.Edit(["growth.finance.p14=0.05"], [], new(1, "li", "takes the parent's latest"));
        Assert.NotEqual(before.Digest, (await cluster.Compose("child")).Digest);
    }

    [Fact]
    public async Task A_scenario_that_comes_with_the_county_is_locked()
    {
        var refused = await Assert.ThrowsAsync<InputFaultException>(() => cluster.Scenario("plan").Revise(Text(""), new(0, "li", "")));
        Assert.Contains("--extends plan", refused.Faults[0].Remedy.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_cannot_come_to_extend_itself()
    {
        var (a, b) = (cluster.Scenario("loop-a"), cluster.Scenario("loop-b"));
        await a.Revise(Text(""), new(0, "li", ""));
        await b.Revise(Text("extends: [loop-a]"), new(0, "li", ""));
        var refused = await Assert.ThrowsAsync<InputFaultException>(() => a.Revise(Text("extends: [loop-b]"), new(1, "li", "")));
        Assert.Contains(refused.Faults, f => f.Reason.En.Contains("circle", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_stored_is_listed_and_can_be_run()
    {
        await cluster.Scenario("listed").Revise(Text("extends: [plan]"), new(0, "li", ""));
        var list = await cluster.Grains.GetGrain<IScenarioCatalogueGrain>("pinglu").List();
        Assert.Equal(7, list.Count(s => s.Shipped));
        Assert.Contains(list, s => s.Id == "listed" && s.Revision == 1);
        var live = cluster.Grains.GetGrain<ILiveCountyGrain>("pinglu/listed@1");
        await live.RunTo(2035);
        Simulated.AssertSameBits(Simulated.Run(await cluster.Compose("plan")), (await live.Projection()).Series);
    }

    private static byte[] Text(string levers) => Encoding.UTF8.GetBytes($"name: {{ zh: 试, en: Test }}\n{levers}\n");
}
