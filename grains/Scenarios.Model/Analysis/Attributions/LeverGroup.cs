using System.Collections.Immutable;
using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Analysis.Attributions;

/// <summary>Levers in which two scenarios differ, and which go together 杠杆组: a player of the split.</summary>
/// <param name="Subject">Id of the sector or cluster it is of; empty elsewhere.</param>
/// <param name="Assumptions">How many assumptions of it differ.</param>
/// <param name="Projects">How many projects of it differ.</param>
/// <param name="Events">How many factors of its events differ.</param>
/// <param name="Merged">Names of the groups that it stands for, where it stands for several.</param>
public sealed record LeverGroup(LeverGroupKind Kind, string Subject, BilingualText Name, int Assumptions, int Projects, int Events, ImmutableArray<BilingualText> Merged)
{
    internal static LeverGroup Of(County county, LeverGroupKey key, IReadOnlyCollection<LeverSwitch> switches)
    {
        int Count(LeverSource source) => switches.Where(s => s.Group == key && s.Source == source).Select(s => s.Index).Distinct().Count();
        var subject = key.Kind switch
        {
            LeverGroupKind.Organic => county.Sectors[key.Subject].Id,
            LeverGroupKind.Projects => county.Clusters[key.Subject].Id,
            _ => "",
        };
        return new LeverGroup(key.Kind, subject, NameOf(county, key), Count(LeverSource.Assumption), Count(LeverSource.Project), Count(LeverSource.Event), []);
    }

    /// <summary>Several groups as one.</summary>
    internal static LeverGroup Rest(IReadOnlyCollection<LeverGroup> groups) => new(
        LeverGroupKind.Rest,
        "",
        new("其余各组合计", "The other groups together"),
        groups.Sum(g => g.Assumptions),
        groups.Sum(g => g.Projects),
        groups.Sum(g => g.Events),
        [.. groups.Select(g => g.Name)]);

    /// <summary>The group that an assumption of the county belongs to; null where it moves no central case, or only through the projects.</summary>
    internal static LeverGroupKey? Of(ModelSetup setup, string key) => key.Split('.') switch
    {
        ["growth", var cluster, ..] => new(LeverGroupKind.Organic, setup.Clusters.First(c => c.Facts.Id == cluster).Sector),
        ["project", "ramp", ..] => new(LeverGroupKind.RampUp),
        ["project" or "shock", ..] => null,
        ["inflation", ..] => new(LeverGroupKind.Prices),
        ["linkage", ..] => new(LeverGroupKind.Linkages),
        ["labour", ..] => new(LeverGroupKind.Labour),
        ["population" or "urbanisation", ..] => new(LeverGroupKind.Population),
        _ => new(LeverGroupKind.Other),
    };

    private static BilingualText NameOf(County county, LeverGroupKey key) => key.Kind switch
    {
        LeverGroupKind.Organic when county.Sectors[key.Subject].Name is var sector => new($"{sector.Zh}内生增长", $"Organic growth: {sector.En.ToLowerInvariant()}"),
        LeverGroupKind.Projects when county.Clusters[key.Subject].Name is var cluster => new($"项目：{cluster.Zh}", $"Projects: {cluster.En}"),
        LeverGroupKind.RampUp => new("项目达产进度", "Ramp-up of projects"),
        LeverGroupKind.Prices => new("价格", "Prices"),
        LeverGroupKind.Linkages => new("产业关联", "Linkages"),
        LeverGroupKind.Labour => new("劳动力", "Labour"),
        LeverGroupKind.Population => new("人口与城镇化", "Population and urbanisation"),
        LeverGroupKind.GrowthEvents => new("增速冲击事件", "Growth events"),
        LeverGroupKind.PriceEvents => new("价格冲击事件", "Price events"),
        _ => new("其他假设（弹性、资本、能耗）", "Other assumptions (elasticities, capital, energy)"),
    };
}
