using System.Collections.Immutable;
using Scenarios.Model.Facts;
using YamlDotNet.RepresentationModel;

namespace Scenarios.Counties;

/// <summary>What county.yaml says 县域概况.</summary>
internal sealed record CountyHeader(
    string Id,
    BilingualText Name,
    BilingualText Region,
    string? PanelCode,
    BilingualText? Plan,
    CountyScope Scope,
    int BaseYear,
    int EndYear,
    ImmutableArray<PlanPeriod> Periods,
    ImmutableArray<string> HeadlineTargets)
{
    private const int FirstYear = 1949;
    private const int LastYear = 2100;

    /// <summary>Null when it is too faulty to read the tables by.</summary>
    public static CountyHeader? Read(Yaml yaml, YamlMappingNode root, FaultList faults)
    {
        var keys = yaml.Children(root, "id", "name", "region", "panel_code", "scope", "base_year", "end_year", "periods", "plan", "headline_targets");
        var place = yaml.At(root);
        foreach (var missing in new[] { "id", "base_year", "end_year", "periods" }.Where(k => !keys.ContainsKey(k)))
        {
            faults.Error(place, missing, new($"缺少 {missing}", $"{missing} is missing"), new($"补上 {missing}", $"add {missing}"));
        }

        if (faults.HasErrors)
        {
            return null;
        }

        var id = yaml.Text(keys["id"]);
        if (!Ids.IsValid(id))
        {
            faults.Error(yaml.At(keys["id"]), id, Ids.Reason, Ids.Remedy);
        }

        var (from, to) = (yaml.Whole(keys["base_year"], FirstYear, LastYear), yaml.Whole(keys["end_year"], FirstYear, LastYear));
        if (to <= from)
        {
            faults.Error(yaml.At(keys["end_year"]), yaml.Text(keys["end_year"]), new("终年须晚于基年", "the end year must come after the base year"), new("改正 end_year", "correct end_year"));
        }

        var periods = ReadPeriods(yaml, keys["periods"], from, to, faults);
        var header = new CountyHeader(
            id,
            yaml.Bilingual(keys.GetValueOrDefault("name"), place, "name"),
            yaml.Bilingual(keys.GetValueOrDefault("region"), place, "region"),
            keys.TryGetValue("panel_code", out var code) ? yaml.Text(code) : null,
            keys.TryGetValue("plan", out var plan) ? PlanOf(yaml, plan) : null,
            ScopeOf(yaml, keys.GetValueOrDefault("scope"), faults),
            from,
            to,
            periods,
            keys.TryGetValue("headline_targets", out var headlines) ? [.. yaml.Texts(headlines).Select(t => t.Text)] : []);
        return faults.HasErrors ? null : header;
    }

    // A county folder without a scope is a full one: that is what a county folder is for.
    private static CountyScope ScopeOf(Yaml yaml, YamlNode? node, FaultList faults)
    {
        switch (node is null ? "full" : yaml.Text(node))
        {
            case "full":
                return CountyScope.Full;
            case "sectors":
                return CountyScope.Sectors;
            default:
                faults.Error(yaml.At(node!), yaml.Text(node!), new("没有这个取值", "there is no such value"), NearestKey.Remedy(yaml.Text(node!), ["full", "sectors"]));
                return CountyScope.Full;
        }
    }

    // The plan's title is a proper name; where only the Chinese one is given it serves both.
    private static BilingualText? PlanOf(Yaml yaml, YamlNode node)
    {
        if (yaml.Mapping(node) is not { } mapping)
        {
            return null;
        }

        var keys = yaml.Children(mapping, "zh", "en", "document");
        var zh = keys.TryGetValue("zh", out var title) ? yaml.Text(title) : "";
        return new(zh, keys.TryGetValue("en", out var english) ? yaml.Text(english) : zh);
    }

    private static ImmutableArray<PlanPeriod> ReadPeriods(Yaml yaml, YamlNode node, int baseYear, int endYear, FaultList faults)
    {
        var periods = ImmutableArray.CreateBuilder<PlanPeriod>();
        foreach (var item in yaml.Sequence(node))
        {
            if (yaml.Mapping(item) is not { } mapping)
            {
                continue;
            }

            var keys = yaml.Children(mapping, "id", "zh", "en", "from", "to");
            if (!new[] { "id", "zh", "en", "from", "to" }.All(keys.ContainsKey))
            {
                faults.Error(yaml.At(item), "", new("规划期缺少键", "a period lacks a key"), new("写成 { id, zh, en, from, to }", "write { id, zh, en, from, to }"));
                continue;
            }

            periods.Add(new PlanPeriod(yaml.Text(keys["id"]), new(yaml.Text(keys["zh"]), yaml.Text(keys["en"])), yaml.Whole(keys["from"], FirstYear, LastYear), yaml.Whole(keys["to"], FirstYear, LastYear)));
        }

        for (var year = baseYear + 1; year <= endYear; year++)
        {
            if (periods.Count(p => p.Holds(year)) != 1)
            {
                faults.Error(yaml.At(node), $"{year}", new("每一年须恰好属于一个规划期", "every year must belong to exactly one period"), new("使各规划期首尾相接并覆盖到终年", "let the periods follow each other up to the end year"));
                break;
            }
        }

        foreach (var twice in periods.GroupBy(p => p.Id).Where(g => g.Count() > 1))
        {
            faults.Error(yaml.At(node), twice.Key, new("规划期编号重复", "the period id is there twice"), new("换一个编号", "choose another id"));
        }

        return periods.ToImmutable();
    }
}
