namespace Scenarios.Grains;

/// <summary>The keys of a county's runs, oldest first, and how many ended ones are kept.</summary>
[GenerateSerializer]
[Alias("scenario.RunCatalogueState")]
public sealed class RunCatalogueState
{
    [Id(0)]
    public List<string> Open { get; set; } = [];

    [Id(1)]
    public List<string> Ended { get; set; } = [];

    [Id(2)]
    public int Retention { get; set; } = 100;
}
