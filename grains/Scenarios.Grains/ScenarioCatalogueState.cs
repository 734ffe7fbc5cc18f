namespace Scenarios.Grains;

/// <summary>The ids of a county's stored scenarios.</summary>
[GenerateSerializer]
[Alias("scenario.ScenarioCatalogueState")]
public sealed class ScenarioCatalogueState
{
    [Id(0)]
    public List<string> Ids { get; set; } = [];
}
