namespace Scenarios.Grains;

/// <summary>The vintages of a county's actuals, in the order of their import. They are only ever added to.</summary>
[GenerateSerializer]
[Alias("scenario.ReviewGrainState")]
public sealed class ReviewGrainState
{
    [Id(0)]
    public List<StoredVintage> Vintages { get; set; } = [];
}
