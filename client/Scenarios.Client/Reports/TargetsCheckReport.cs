using System.Collections.Immutable;
using Scenarios.Contracts;

namespace Scenarios.Client.Reports;

/// <summary>The arithmetic of targets, as sentences and tables 目标算术报告: first whether they can hold together, then why not, what would help, and what each asks for.</summary>
public sealed class TargetsCheckReport(Language language)
{
    private readonly Numbers numbers = new(language);
    private readonly ImplicationReport implications = new(language);

    public IEnumerable<Block> Of(CountySummary county, TargetsCheckResult result)
    {
        ArgumentNullException.ThrowIfNull(county);
        ArgumentNullException.ThrowIfNull(result);
        yield return new TextBlock(language[
            $"{county.Name.Zh} · 目标算术核对（只用恒等式，不做推演）", $"{county.Name.En} · arithmetic of targets (identities only, no simulation)"], Tone.Strong);
        yield return new TextBlock(Answer(result), Tone.Strong);
        foreach (var sentence in implications.Sentences(result))
        {
            yield return new TextBlock("· " + sentence);
        }

        if (!result.Conflicts.IsEmpty)
        {
            foreach (var block in Conflicts(result))
            {
                yield return block;
            }

            yield return Proposal(result);
            if (!result.Concessions.IsEmpty)
            {
                yield return Concessions(result);
            }
        }

        foreach (var block in implications.Tables(result))
        {
            yield return block;
        }

        yield return Claims(result);
        if (!result.Others.IsEmpty)
        {
            yield return new TextBlock(language[
                $"另有 {result.Others.Length} 项目标不能用这些恒等式核对。", $"Another {result.Others.Length} targets are no matter of these identities."], Tone.Quiet);
        }
    }

    private string Answer(TargetsCheckResult result)
    {
        var (targets, others) = (result.Claims.Count(c => c.Kind == "target"), result.Claims.Count(c => c.Kind != "target"));
        if (result.Conflicts.IsEmpty)
        {
            return language[
                $"{targets} 项目标与 {others} 条表述和边界可以同时成立，没有发现冲突。", $"The {targets} targets and {others} statements and bounds can hold together: there is no conflict."];
        }

        var inTargets = result.Conflicts.SelectMany(c => c.Claims).Distinct().Count(i => result.Claims[i].Kind == "target");
        return result.IsComplete
            ? language[
                $"{targets} 项目标与 {others} 条表述和边界不能同时成立：共有 {result.Conflicts.Length} 组最小冲突，涉及 {inTargets} 项目标。",
                $"The {targets} targets and {others} statements and bounds cannot all hold: there {(result.Conflicts.Length == 1 ? "is 1 smallest conflict" : $"are {result.Conflicts.Length} smallest conflicts")}, in which {inTargets} {(inTargets == 1 ? "target is" : "targets are")} caught."]
            : language[
                $"{targets} 项目标与 {others} 条表述和边界不能同时成立：下面列出最小的 {result.Conflicts.Length} 组冲突（还有更多，用 --limit 列出），涉及 {inTargets} 项目标。",
                $"The {targets} targets and {others} statements and bounds cannot all hold: the {result.Conflicts.Length} smallest conflicts follow (there are more: --limit), in which {inTargets} targets are caught."];
    }

    private IEnumerable<Block> Conflicts(TargetsCheckResult result)
    {
        foreach (var (conflict, number) in result.Conflicts.Select((c, i) => (c, i + 1)))
        {
            yield return new TextBlock(language[
                $"冲突 {number}：{string.Join("；", conflict.Claims.Select(c => $"“{language[result.Claims[c].Name]}” {Says(result.Claims[c])}"))}，这 {conflict.Claims.Length} 条不能同时成立。",
                $"Conflict {number}: {string.Join("; ", conflict.Claims.Select(c => $"“{language[result.Claims[c].Name]}” {Says(result.Claims[c])}"))}: these {conflict.Claims.Length} cannot hold together."]);
        }

        yield return new TableBlock(
            "conflicts",
            language["每组冲突中，其余不变时单独一条须让到哪里", "In each conflict: how far one alone would have to give way, the others as they are"],
            [new("conflict", language["冲突", "Conflict"], true), new("claim", language["论断", "Claim"]), new("says", language["原值", "Says"], true), new("gives_way_to", language["须让到", "Gives way to"], true)],
            [.. result.Conflicts.SelectMany((c, i) => c.Claims.Select((claim, k) => Row(result.Claims[claim], i + 1, c.Easings[k])))]);
    }

    private ImmutableArray<Cell> Row(ClaimMessage claim, int conflict, double? easing) =>
    [
        new($"{conflict}", conflict),
        new(language[claim.Name], claim.Id, claim.Kind == "target" ? Tone.Strong : Tone.Plain),
        new(Says(claim), claim.Number),
        easing is { } number ? new(Sign(claim) + numbers.Full(number, claim.Unit, claim.Measure), number) : new(claim.AtLeast is null ? language["（只能去掉）", "(only by leaving it out)"] : language["（怎样让都不够）", "(no value is enough)"], null, Tone.Quiet),
    ];

    private TextBlock Proposal(TargetsCheckResult result)
    {
        if (!result.IsMended)
        {
            return new TextBlock(language["只改目标值无法消除全部冲突：表述或边界之间本身就有矛盾。用 --without 去掉其中一条再核对。", "No change of targets resolves all conflicts: the statements or bounds contradict each other. Leave one of them out with --without and check again."], Tone.Bad);
        }

        var changes = string.Join(" ", result.Concessions.Select(c => $"--set {result.Claims[c.Claim].Id}={c.Number.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}"));
        return new TextBlock(language[
            $"代价最小的改法（各目标按权重计的相对让步之和最小）改动 {result.Concessions.Length} 项目标，改后全部论断可以同时成立。复核：scenario targets check {changes}",
            $"The cheapest change (the least sum of what targets give up, as weighted parts of their numbers) moves {result.Concessions.Length} {(result.Concessions.Length == 1 ? "target" : "targets")}, and then everything can hold. To see it: scenario targets check {changes}"], Tone.Strong);
    }

    private TableBlock Concessions(TargetsCheckResult result) => new(
        "concessions",
        language["代价最小的改法", "The cheapest change"],
        [
            new("target", language["目标", "Target"]), new("says", language["原值", "Says"], true), new("instead", language["改为", "Instead"], true),
            new("given_up", language["让步", "Given up"], true, 1), new("weight", language["权重", "Weight"], true, 2),
        ],
        [.. result.Concessions.Select(c => (Claim: result.Claims[c.Claim], Concession: c)).Select(c => (ImmutableArray<Cell>)
        [
            new(language[c.Claim.Name], c.Claim.Id), new(Says(c.Claim), c.Claim.Number), new(Sign(c.Claim) + numbers.Full(c.Concession.Number, c.Claim.Unit, c.Claim.Measure), c.Concession.Number),
            new(numbers.Percent(c.Concession.Change), c.Concession.Change), new(Numbers.Round(c.Concession.Weight, 1), c.Concession.Weight),
        ])]);

    private TableBlock Claims(TargetsCheckResult result) => new(
        "claims",
        language["一并核对的论断", "What was taken together"],
        [
            new("claim", language["编号", "Id"]), new("kind", language["类型", "Kind"], false, 2), new("name", language["论断", "Claim"], false, 1), new("says", language["内容", "Says"], true),
            new("source", language["来源", "Source"], false, 3),
        ],
        [.. result.Claims.Select(c => (ImmutableArray<Cell>)
        [
            Cell.Of(c.Id), new(c.Kind switch { "target" => language["目标", "target"], "statement" => language["表述", "statement"], _ => language["价格区间", "price range"] }, c.Kind),
            Cell.Of(language[c.Name]), new(Says(c), c.Number), Cell.Of(c.Source, Tone.Quiet),
        ])]);

    // A name that states its number already is not told it twice, but sees it all the same: the number may have been changed.
    private string Says(ClaimMessage claim) => $"{Sign(claim)}{numbers.Full(claim.Number, claim.Unit, claim.Measure)}";

    private static string Sign(ClaimMessage claim) => claim.AtLeast switch { true => "≥", false => "≤", _ => "=" };
}
