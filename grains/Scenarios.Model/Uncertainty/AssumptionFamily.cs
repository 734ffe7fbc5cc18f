using Scenarios.Model.Facts;
using Scenarios.Model.Pathways;

namespace Scenarios.Model.Uncertainty;

/// <summary>A family of assumptions that is told as one 假设分组: growth by sector, inflation, linkage, labour and population, projects, others.</summary>
/// <param name="Id">Of the family.</param>
/// <param name="Name">For people.</param>
internal sealed record AssumptionFamily(string Id, BilingualText Name)
{
    private static readonly (string[] Beginnings, AssumptionFamily Family)[] ByKey =
    [
        (["inflation."], new("inflation", new("物价", "inflation"))),
        (["linkage."], new("linkage", new("产业关联", "linkage"))),
        (["labour.", "population.", "urbanisation."], new("labour-population", new("劳动力与人口", "labour and population"))),
        (["project."], new("projects", new("项目假设", "assumptions on projects"))),
    ];

    private static readonly AssumptionFamily Others = new("others", new("其他假设", "other assumptions"));

    /// <summary>The family of a key.</summary>
    public static AssumptionFamily Of(ModelSetup setup, string key)
    {
        if (setup.Clusters.FirstOrDefault(c => key.StartsWith($"growth.{c.Facts.Id}.", StringComparison.Ordinal)) is { } cluster)
        {
            var sector = setup.Sectors[cluster.Sector].Facts;
            return new($"growth-{sector.Id}", new($"{sector.Name.Zh}内生增长", $"organic growth: {sector.Name.En}"));
        }

        return ByKey.FirstOrDefault(f => f.Beginnings.Any(b => key.StartsWith(b, StringComparison.Ordinal))).Family ?? Others;
    }
}
