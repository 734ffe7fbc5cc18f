namespace Scenarios.Model.Facts;

/// <summary>
/// What a plan says beside its targets, or what limits them 规划表述与边界 (statements.csv): a growth or price rate of a subject between low and high, each of which may be open.
/// The arithmetic of targets reads it; no projection does.
/// </summary>
/// <param name="Subject">gdp, primary, secondary, tertiary, a sector's id, above-scale, below-scale (the two parts of industry), or every-sector.</param>
/// <param name="Year">The year an average ends in; null for what holds in every year.</param>
public sealed record PlanStatement(
    string Id,
    BilingualText Name,
    string Subject,
    StatementMeasure Measure,
    double? Low,
    double? High,
    int? Year,
    Provenance Provenance)
{
    public const string Gdp = "gdp";
    public const string AboveScale = "above-scale";
    public const string BelowScale = "below-scale";
    public const string EverySector = "every-sector";

    /// <summary>Whether it is an average up to a year.</summary>
    public bool IsAverage => Measure is StatementMeasure.RealGrowthAverage or StatementMeasure.NominalGrowthAverage;
}
