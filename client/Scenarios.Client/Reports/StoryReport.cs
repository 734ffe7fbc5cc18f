using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The minimal story of a target 最小情节报告: what would make it likely, or what would break it, each in a sentence.</summary>
public sealed class StoryReport(Language language)
{
    /// <summary>Levers and events that are shown by themselves on a screen.</summary>
    private const int Shown = 12;

    private readonly Numbers numbers = new(language);

    public IEnumerable<Block> Of(StoryRequest request, StoryResult story, bool all)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(story);
        var target = story.Target;
        yield return new TextBlock(language[
            $"“{target.Name.Zh}”（{request.Scenario.Name.Zh}）：中心路径 {Value(target, target.Before)}，{(target.ReachedBefore ? "达到" : "未达到")}；实现的概率 {Likelihood.Percent(story.Odds.Probability)}。",
            $"“{target.Name.En}” ({request.Scenario.Name.En}): {Value(target, target.Before)} in the central case, {(target.ReachedBefore ? "reached" : "missed")}; its probability is {Likelihood.Percent(story.Odds.Probability)}."], Tone.Strong);
        if (story.WithAll is { } together)
        {
            yield return new TextBlock(Making(request, story, together), Tone.Strong);
            foreach (var set in story.Makings)
            {
                yield return new TextBlock("· " + Sentence(story.Levers, set, target));
            }

            yield return Steps("levers", language["每个举措单独的作用（由强到弱）", "What each lever does by itself, the strongest first"], story.Levers, story, all);
            yield return Sets("makings", language["最少的举措组合", "The fewest levers"], story.Levers, story.Makings, target);
        }

        if (!story.Events.IsEmpty)
        {
            yield return new TextBlock(Breaking(story), Tone.Strong);
            foreach (var set in story.Breakings)
            {
                yield return new TextBlock("· " + Sentence(story.Events, set, target));
            }

            yield return Steps("events", language["每个冲击单独的作用（由强到弱）", "What each event does by itself, the strongest first"], story.Events, story, all);
            yield return Sets("breakings", language["最少的冲击组合", "The fewest events"], story.Events, story.Breakings, target);
        }

        if (story.WithAll is null && story.Events.IsEmpty)
        {
            yield return new TextBlock(language["没有可讲的：目标已经可能，而中心路径并未达到。", "There is nothing to tell: the target is likely already, though the central case does not reach it."]);
        }
    }

    private string Making(StoryRequest request, StoryResult story, double together)
    {
        var wish = Likelihood.Percent(request.Probability);
        if (story.Makings.IsEmpty)
        {
            return language[
                $"即使 {story.Levers.Length} 个举措全部做到，概率也只有 {Likelihood.Percent(together)}，到不了 {wish}。",
                $"Even with all {story.Levers.Length} levers at once the probability is {Likelihood.Percent(together)}, short of {wish}."];
        }

        var size = story.Makings[0].Members.Length;
        return language[
            $"要使概率达到 {wish}，{(size <= story.Exhaustive ? "最少需要" : "需要（未找到更少的组合）")} {size} 个举措：",
            $"To make it {wish} likely takes {size} {(size == 1 ? "lever" : "levers")}{(size <= story.Exhaustive ? " at the least" : " (no smaller set was found)")}:"];
    }

    private string Breaking(StoryResult story)
    {
        if (story.Breakings.IsEmpty)
        {
            return language["所列冲击全部发生，中心路径仍能达到。", "The central case reaches it even if all of these events happen."];
        }

        var size = story.Breakings[0].Members.Length;
        return language[
            $"{size} 个冲击就足以使中心路径达不到：", $"{(size == 1 ? "One event is" : $"{size} events are")} enough to make the central case miss it:"];
    }

    private string Sentence(ImmutableArray<StoryStepMessage> steps, StorySetMessage set, TargetReachMessage target)
    {
        var what = string.Join(language["；", "; "], set.Members.Select(i => language[steps[i].Name]));
        var odds = set.Probability is { } p ? language[$"，概率 {Likelihood.Percent(p)}", $", probability {Likelihood.Percent(p)}"] : "";
        return language[$"{what}：{Value(target, set.Value)}{odds}。", $"{what}: {Value(target, set.Value)}{odds}."];
    }

    private TableBlock Steps(string id, string title, ImmutableArray<StoryStepMessage> steps, StoryResult story, bool all) => new(
        id,
        title,
        [
            new("rank", language["序", "Rank"], true, 2), new("name", id == "levers" ? language["举措", "Lever"] : language["冲击", "Event"]), new("value", language["目标值变为", "Target's value"], true), new("change", language["变动", "Change"], true, 1),
            .. id == "levers" ? (ReadOnlySpan<Column>)[new("probability", language["概率", "Probability"], true)] : [], new("text", language["写法", "Written as"], false, 3),
        ],
        [.. steps.Take(all ? steps.Length : Shown).Select((s, i) => (ImmutableArray<Cell>)
        [
            new($"{i + 1}", i + 1), Cell.Of(language[s.Name]), new(Value(story.Target, s.Value), s.Value), new(Change(story.Target, s.Value), s.Value - story.Target.Before),
            .. id == "levers" ? (ReadOnlySpan<Cell>)[new(Likelihood.Percent(s.Probability!.Value), s.Probability)] : [], Cell.Of(s.Text, Tone.Quiet),
        ])]);

    private TableBlock Sets(string id, string title, ImmutableArray<StoryStepMessage> steps, ImmutableArray<StorySetMessage> sets, TargetReachMessage target) => new(
        id,
        title,
        [new("set", language["组合", "Set"], true), new("members", language["成员（上表序号）", "Members (ranks above)"]), new("value", language["目标值变为", "Target's value"], true), .. id == "makings" ? (ReadOnlySpan<Column>)[new("probability", language["概率", "Probability"], true)] : [], new("text", language["写法", "Written as"], false, 2)],
        [.. sets.Select((s, i) => (ImmutableArray<Cell>)
        [
            new($"{i + 1}", i + 1), Cell.Of(string.Join(" + ", s.Members.Select(m => $"{m + 1}"))), new(Value(target, s.Value), s.Value),
            .. id == "makings" ? (ReadOnlySpan<Cell>)[new(Likelihood.Percent(s.Probability!.Value), s.Probability)] : [], Cell.Of(string.Join("; ", s.Members.Select(m => steps[m].Text)), Tone.Quiet),
        ])]);

    private string Value(TargetReachMessage target, double value) => numbers.Full(value, target.Unit, target.Measure);

    private string Change(TargetReachMessage target, double value) => (value > target.Before ? "+" : "") + numbers.Difference(value - target.Before, target.Unit, target.Measure);
}
