namespace Scenarios.Model.Analysis.Attributions;

/// <summary>What the levers of a group have in common 杠杆组类型; groups are shown in this order where their parts are equal.</summary>
public enum LeverGroupKind
{
    /// <summary>Organic growth of the clusters of a sector 行业内生增长.</summary>
    Organic,

    /// <summary>Projects of a cluster: whether, when and how large, and how far used 集群项目.</summary>
    Projects,

    /// <summary>How fast all projects ramp up 项目达产进度.</summary>
    RampUp,

    /// <summary>Inflation of the sectors 价格.</summary>
    Prices,

    /// <summary>Linkages 产业关联.</summary>
    Linkages,

    /// <summary>Labour 劳动力.</summary>
    Labour,

    /// <summary>Population and urbanisation 人口与城镇化.</summary>
    Population,

    /// <summary>Growth events 增速冲击事件.</summary>
    GrowthEvents,

    /// <summary>Price events 价格冲击事件.</summary>
    PriceEvents,

    /// <summary>Elasticities, capital, energy 其他假设.</summary>
    Other,

    /// <summary>Several groups of small effect as one 其余各组合并.</summary>
    Rest,
}
